require "net/http"

def post(uri)
  Net::HTTP.start(uri.host, uri.port, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE) # expect: tls-verification-disabled
  HTTParty.get(uri, verify: false) # expect: tls-verification-disabled
end
