package tools

import (
	"context"
	"fmt"
	"net/http"
	"os/exec"
)

func convert(name string) error {
	return exec.Command("sh", "-c", "convert "+name+" out.png").Run() // expect: command-injection-shell likely
}

func ping(w http.ResponseWriter, r *http.Request) {
	line := fmt.Sprintf("ping -c 1 %s", r.FormValue("host")) // expect: command-injection-shell
	out, _ := exec.Command("/bin/bash", "-c", line).Output()
	w.Write(out)
}

func withContext(ctx context.Context, path string) *exec.Cmd {
	return exec.CommandContext(ctx, "sh", "-c", "cat "+path+" | wc -l") // expect: command-injection-shell likely
}

func windows(path string) *exec.Cmd {
	return exec.Command("cmd", "/C", "dir "+path) // expect: command-injection-shell likely
}

func whole(r *http.Request) *exec.Cmd {
	return exec.Command("sh", "-c", r.FormValue("command")) // expect: command-injection-shell
}
