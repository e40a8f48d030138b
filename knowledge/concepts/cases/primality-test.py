import sympy
import gmpy2
import Crypto


def primality_test_1(order, shop):
    result = sympy.isprime(order)  # mention: isprime


def primality_test_2(order, shop):
    result = sympy.primerange(order)  # mention: primerange


def primality_test_3(order, shop):
    result = sympy.nextprime(order)  # mention: nextprime


def primality_test_4(order, shop):
    result = gmpy2.is_prime(order)  # mention: is_prime


def primality_test_5(order, shop):
    result = Crypto.Util.number.isPrime(order)  # mention: isPrime


def primality_test_6(order, shop):
    result = Crypto.Util.number.getPrime(order)  # mention: getPrime


def unrelated(shelf, label):
    shelf.isprime(label)
