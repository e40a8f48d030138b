from sqlalchemy.orm import Session  # mention: Session
from sqlalchemy.ext.asyncio import AsyncSession  # mention: AsyncSession
from sqlalchemy.orm import scoped_session  # mention: scoped_session


def unit_of_work_1(order, shop):
    session_ = Session("books")  # mention: Session


def unit_of_work_2(order, shop):
    async_session_ = AsyncSession("books")  # mention: AsyncSession


def unit_of_work_3(order, shop):
    scoped_session_ = scoped_session("books")  # mention: scoped_session


def unit_of_work_4(order, shop):
    session = Session()  # mention: Session
    result = session.flush(order)  # mention: flush


def unit_of_work_5(order, shop):
    session = Session()  # mention: Session
    result = session.expunge(order)  # mention: expunge


def unit_of_work_6(order, shop):
    session = Session()  # mention: Session
    result = session.merge(order)  # mention: merge


def unit_of_work_7(order, shop):
    session = Session()  # mention: Session
    result = session.expire(order)  # mention: expire


def unit_of_work_8(order, shop):
    session = Session()  # mention: Session
    result = session.refresh(order)  # mention: refresh


def unit_of_work_9(order, shop):
    async_session = AsyncSession()  # mention: AsyncSession
    result = async_session.flush(order)  # mention: flush


def unit_of_work_10(order, shop):
    async_session = AsyncSession()  # mention: AsyncSession
    result = async_session.merge(order)  # mention: merge


def unit_of_work_11(order, shop):
    async_session = AsyncSession()  # mention: AsyncSession
    result = async_session.expire(order)  # mention: expire


def unit_of_work_12(order, shop):
    async_session = AsyncSession()  # mention: AsyncSession
    result = async_session.refresh(order)  # mention: refresh


def unit_of_work_13(order, shop):
    result = shop.session.flush(order)  # mention: flush


def unit_of_work_14(order, shop):
    result = shop.session.expunge(order)  # mention: expunge


def unit_of_work_15(order, shop):
    result = shop.session.expire_all(order)  # mention: expire_all


def unit_of_work_16(order, shop):
    result = shop.session.no_autoflush(order)  # mention: no_autoflush


def unrelated(shelf, label):
    shelf.Session(label)
    flush = shelf.count
    expunge = shelf.count
