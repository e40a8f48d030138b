import pybreaker
import circuitbreaker
import aiobreaker


def circuit_breaker_1(order, shop):
    circuit_breaker_ = pybreaker.CircuitBreaker("books")  # mention: CircuitBreaker


def circuit_breaker_2(order, shop):
    circuit_breaker_ = circuitbreaker.CircuitBreaker("books")  # mention: CircuitBreaker


def circuit_breaker_3(order, shop):
    circuit_breaker_ = aiobreaker.CircuitBreaker("books")  # mention: CircuitBreaker


@circuitbreaker.circuit  # mention: circuit
def circuit_breaker_4(order):
    return order


def unrelated(shelf, label):
    shelf.CircuitBreaker(label)
    shelf.circuit(label)
