import heapq
import queue
import asyncio


def priority_queue_1(order, shop):
    result = heapq.heappush(order)  # mention: heappush


def priority_queue_2(order, shop):
    result = heapq.heappop(order)  # mention: heappop


def priority_queue_3(order, shop):
    result = heapq.heapify(order)  # mention: heapify


def priority_queue_4(order, shop):
    result = heapq.heappushpop(order)  # mention: heappushpop


def priority_queue_5(order, shop):
    result = heapq.heapreplace(order)  # mention: heapreplace


def priority_queue_6(order, shop):
    result = heapq.nlargest(order)  # mention: nlargest


def priority_queue_7(order, shop):
    result = heapq.nsmallest(order)  # mention: nsmallest


def priority_queue_8(order, shop):
    priority_queue_ = queue.PriorityQueue("books")  # mention: PriorityQueue


def priority_queue_9(order, shop):
    priority_queue_ = asyncio.PriorityQueue("books")  # mention: PriorityQueue


def unrelated(shelf, label):
    shelf.heappush(label)
    shelf.PriorityQueue(label)
