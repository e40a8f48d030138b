import celery
import dramatiq
import huey
import procrastinate
import rq


@celery.shared_task  # mention: shared_task
def background_job_1(order):
    return order


celery_made = celery.Celery()  # mention: Celery
@celery_made.task  # mention: task
def background_job_2(order):
    return order


@dramatiq.actor  # mention: actor
def background_job_3(order):
    return order


sqlite_huey_made = huey.SqliteHuey()
@sqlite_huey_made.task  # mention: task
def background_job_4(order):
    return order


app_made = procrastinate.App()
@app_made.task  # mention: task
def background_job_5(order):
    return order


@shop.app.task  # mention: task
def background_job_6(order):
    return order


def background_job_7(order, shop):
    shop.apply_async(order)  # mention: apply_async


def background_job_8(order, shop):
    shop.delay_on_commit(order)  # mention: delay_on_commit


def background_job_9(order, shop):
    shop.delay(order)  # mention: delay


def background_job_10(order, shop):
    celery_ = celery.Celery("books")  # mention: Celery


def background_job_11(order, shop):
    queue_ = rq.Queue("books")  # mention: Queue


def background_job_12(order, shop):
    worker_ = rq.Worker("books")  # mention: Worker


def background_job_13(order, shop):
    queue_made = rq.Queue()  # mention: Queue
    result = queue_made.enqueue(order)  # mention: enqueue


def background_job_14(order, shop):
    queue_made = rq.Queue()  # mention: Queue
    result = queue_made.enqueue_in(order)  # mention: enqueue_in


def background_job_15(order, shop):
    queue_made = rq.Queue()  # mention: Queue
    result = queue_made.enqueue_at(order)  # mention: enqueue_at


def background_job_16(order, shop):
    result = celery.chain(order)  # mention: chain


def background_job_17(order, shop):
    result = celery.group(order)  # mention: group


def background_job_18(order, shop):
    result = celery.chord(order)  # mention: chord


def unrelated(shelf, label):
    shelf.shared_task(label)
    task = shelf.count
    apply_async = shelf.count
    delay = shelf.count
    shelf.Celery(label)
    shelf.enqueue(label)
