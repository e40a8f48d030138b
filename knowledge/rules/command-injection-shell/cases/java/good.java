package shop;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

class Tools {
    private static final Map<String, String> FORMATS = Map.of("png", "png", "jpeg", "jpg");
    private static final String TOOL = "convert";

    Process asList(String name) throws IOException {
        return new ProcessBuilder("convert", "--", name, "out.png").start();
    }

    Process array(HttpServletRequest request) throws IOException {
        return Runtime.getRuntime().exec(new String[] {"ping", "-c", "1", request.getParameter("host")});
    }

    Process constant() throws IOException {
        return Runtime.getRuntime().exec(TOOL + " --version");
    }

    Process shell() throws IOException {
        return new ProcessBuilder("sh", "-c", "df -h | tail -1").start();
    }

    Process words(String path) throws IOException {
        return new ProcessBuilder(List.of("sh", "-c", "cat \"$1\" | wc -l", "sh", path)).start();
    }

    Process number(HttpServletRequest request) throws IOException {
        int lines = Integer.parseInt(request.getParameter("lines"));
        return Runtime.getRuntime().exec("head -n " + lines + " access.log");
    }

    Process chosen(HttpServletRequest request) throws IOException {
        return Runtime.getRuntime().exec("convert in.bmp out." + FORMATS.get(request.getParameter("format")));
    }

    Process split(String line) throws IOException {
        String[] words = line.split(",");
        return Runtime.getRuntime().exec(words);
    }

    Process browser(HttpServletRequest request) throws IOException {
        return Runtime.getRuntime().exec(System.getProperty("browser"));
    }
}
