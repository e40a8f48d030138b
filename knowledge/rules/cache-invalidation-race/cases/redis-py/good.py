import redis

client = redis.Redis()


def forget(user):
    client.delete(f"user:{user.id}")


def session_end(repository, user):
    repository.save(user)
    client.delete(f"session:{user.id}")


def other_things(repository, user, report):
    client.delete(f"report:{report.id}")
    repository.save(user)


def files(storage, path):
    storage.delete(path)
    storage.save(path)
