import os
import shlex
import subprocess

from flask import Flask, request

app = Flask(__name__)
FORMATS = {"png": "png", "jpeg": "jpg"}
TOOL = "/usr/bin/convert"


def as_list(name):
    subprocess.run(["convert", "--", name, "out.png"], check=True, timeout=30)


@app.get("/ping")
def ping():
    return subprocess.check_output(["ping", "-c", "1", request.args["host"]])


def quoted(name):
    os.system("convert " + shlex.quote(name) + " out.png")


def quoted_before(name):
    name = shlex.quote(name)
    subprocess.run(f"grep {name} access.log | wc -l", shell=True, check=True)


def quoted_each(names):
    os.system("rm -- " + " ".join(shlex.quote(name) for name in names))


def joined(words):
    subprocess.run(shlex.join(words), shell=True, check=True)


def mapped(names):
    os.system("rm -- " + " ".join(map(shlex.quote, names)))


def constant():
    os.system("sync; systemctl reload nginx")
    subprocess.run("df -h | tail -1", shell=True, check=True)


def constants():
    os.system(TOOL + " in.png out.png")
    subprocess.run(f"{TOOL} --version", shell=True, check=True)


@app.get("/convert")
def chosen():
    ending = FORMATS[request.args["format"]]
    os.system(f"convert in.bmp out.{ending}")


@app.get("/head")
def number():
    os.system("head -n %d access.log" % int(request.args["lines"]))


def no_shell(name):
    subprocess.run("convert " + name, shell=False, check=True)


def words_of_shell(path):
    subprocess.run(["sh", "-c", 'cat "$1" | wc -l', "sh", path], check=True)


def checked(name):
    if name not in ("web", "worker"):
        raise ValueError(name)
    os.system("systemctl restart " + name)


def told(name):
    print("run: convert " + name + " out.png")


class Tool:
    def __init__(self):
        self.line = "convert --version"

    def version(self):
        return os.popen(self.line).read()


def run(command):
    subprocess.run(f"{command} 2>&1", shell=True, check=True)


def edit(path):
    os.system(os.environ["EDITOR"] + " " + shlex.quote(path))
