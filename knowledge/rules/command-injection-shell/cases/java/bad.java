package shop;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

class Tools {
    Process convert(String name) throws IOException {
        return Runtime.getRuntime().exec("convert " + name + " out.png"); // expect: command-injection-shell possible
    }

    Process ping(HttpServletRequest request) throws IOException {
        String host = request.getParameter("host");
        return Runtime.getRuntime().exec("ping -c 1 " + host); // expect: command-injection-shell
    }

    Process array(HttpServletRequest request) throws IOException {
        String line = "cat " + request.getParameter("path") + " | wc -l"; // expect: command-injection-shell
        return Runtime.getRuntime().exec(new String[] {"/bin/sh", "-c", line});
    }

    Process builder(String path) throws IOException {
        return new ProcessBuilder("bash", "-c", "cat " + path + " | wc -l").start(); // expect: command-injection-shell likely
    }

    Process windows(String path) throws IOException {
        return new ProcessBuilder("cmd.exe", "/c", String.format("dir %s", path)).start(); // expect: command-injection-shell likely
    }

    Process listed(String path) throws IOException {
        return new ProcessBuilder(List.of("sh", "-c", "ls " + path)).start(); // expect: command-injection-shell likely
    }
}
