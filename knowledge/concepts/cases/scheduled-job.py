import celery
import huey
import schedule
from celery.schedules import crontab  # mention: crontab
from apscheduler.schedulers.background import BackgroundScheduler  # mention: BackgroundScheduler
from apscheduler.schedulers.asyncio import AsyncIOScheduler  # mention: AsyncIOScheduler
from apscheduler.schedulers.blocking import BlockingScheduler  # mention: BlockingScheduler


def scheduled_job_1(order, shop):
    crontab_ = crontab("books")  # mention: crontab


def scheduled_job_2(order, shop):
    background_scheduler_ = BackgroundScheduler("books")  # mention: BackgroundScheduler


def scheduled_job_3(order, shop):
    async_ioscheduler_ = AsyncIOScheduler("books")  # mention: AsyncIOScheduler


def scheduled_job_4(order, shop):
    blocking_scheduler_ = BlockingScheduler("books")  # mention: BlockingScheduler


celery_made = celery.Celery()
@celery_made.on_after_configure.connect  # mention: connect
def scheduled_job_5(order):
    return order


sqlite_huey_made = huey.SqliteHuey()
@sqlite_huey_made.periodic_task  # mention: periodic_task
def scheduled_job_6(order):
    return order


def scheduled_job_7(order, shop):
    background_scheduler = BackgroundScheduler()  # mention: BackgroundScheduler
    result = background_scheduler.add_job(order)  # mention: add_job


def scheduled_job_8(order, shop):
    async_ioscheduler = AsyncIOScheduler()  # mention: AsyncIOScheduler
    result = async_ioscheduler.add_job(order)  # mention: add_job


def scheduled_job_9(order, shop):
    result = schedule.every(order)  # mention: every


def unrelated(shelf, label):
    shelf.crontab(label)
    shelf.connect(label)
    shelf.add_job(label)
