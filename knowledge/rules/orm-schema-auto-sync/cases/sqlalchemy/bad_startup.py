from contextlib import asynccontextmanager

from fastapi import FastAPI

from .database import Base, engine


@asynccontextmanager
async def lifespan(app):
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.drop_all)  # expect: orm-schema-auto-sync
        await connection.run_sync(Base.metadata.create_all)
    yield


app = FastAPI(lifespan=lifespan)
