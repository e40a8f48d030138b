import logging
import sqlite3
import subprocess

logger = logging.getLogger(__name__)


def logged(cursor, name):
    logger.debug("SELECT id FROM author WHERE name = '%s'" % name)
    cursor.execute("SELECT id FROM author WHERE name = %s", (name,))


def printed(name):
    print(f"SELECT id FROM author WHERE name = '{name}'")


def raised(name):
    raise ValueError("Cannot update %s from the settings" % name)


def widget(name):
    return "<select name='" + name + "'><option>from</option></select>"


def chosen(user, item):
    return f"{user}, please select '{item}' from the list"


def menu(show_message, item):
    show_message("Select {} from the menu to continue".format(item))
    title = "Please select '%s' from the list" % item
    return title


def link(name):
    return f"https://shop.example/select?from={name}&where=1"


def graph(client, name):
    return client.execute('query { user(name: "%s") { id } }' % name)


def command(shell, name):
    subprocess.run("select " + name)
    shell.execute("ls " + name)


def stored(redis, name):
    redis.execute_command("GET " + name)


def other_store(index, name):
    with sqlite3.connect("shop.db"):
        return index.query("name:" + name)


def shown_only(cursor, name):
    text = f"SELECT id FROM author WHERE name = '{name}'"
    print(text)
    cursor.execute("SELECT id FROM author WHERE name = %s", [name])


def asked(show, name):
    question = "Select a file from '{}' where you want to save".format(name)
    show(question)
