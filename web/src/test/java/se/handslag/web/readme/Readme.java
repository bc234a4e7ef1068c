package se.handslag.web.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The README and the repository that it stands in. */
final class Readme {
    private Readme() {}

    /** The root of the repository: the nearest folder upwards that holds the README. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("README.md"))) {
            Path above = folder.getParent();
            if (above == null) {
                throw new IllegalStateException("There is no README.md above the folder that the tests run in.");
            }
            folder = above;
        }
        return folder;
    }

    /** The lines of the code block between the marks {@code <!-- name:begin … -->} and {@code <!-- name:end -->}. */
    static List<String> block(String name) throws IOException {
        List<String> lines = Files.readAllLines(root().resolve("README.md"));
        int begin = lineStarting(lines, "<!-- " + name + ":begin");
        int end = lineStarting(lines, "<!-- " + name + ":end");
        // One mark and one fence on each side are not part of it.
        return lines.subList(begin + 2, end - 1);
    }

    private static int lineStarting(List<String> lines, String mark) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(mark)) {
                return line;
            }
        }
        throw new IllegalStateException("The README has no mark " + mark);
    }
}
