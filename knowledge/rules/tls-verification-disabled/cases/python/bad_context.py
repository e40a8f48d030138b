import ssl


def context():
    unchecked = ssl._create_unverified_context()  # expect: tls-verification-disabled
    own = ssl.create_default_context()
    own.verify_mode = ssl.CERT_NONE  # expect: tls-verification-disabled
    return unchecked, own
