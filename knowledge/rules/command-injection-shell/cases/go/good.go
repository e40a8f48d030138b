package tools

import (
	"context"
	"net/http"
	"os/exec"
	"strconv"
)

const tool = "convert"

func asList(name string) error {
	return exec.Command("convert", "--", name, "out.png").Run()
}

func ping(r *http.Request) *exec.Cmd {
	return exec.Command("ping", "-c", "1", r.FormValue("host"))
}

func constant() *exec.Cmd {
	return exec.Command("sh", "-c", "df -h | tail -1")
}

func named() *exec.Cmd {
	return exec.Command("sh", "-c", tool+" --version")
}

func words(ctx context.Context, path string) *exec.Cmd {
	return exec.CommandContext(ctx, "sh", "-c", `cat "$1" | wc -l`, "sh", path)
}

func number(lines int) *exec.Cmd {
	return exec.Command("sh", "-c", "head -n "+strconv.Itoa(lines)+" access.log")
}

func option(pattern string) *exec.Cmd {
	return exec.Command("grep", "-c", "name="+pattern, "access.log")
}
