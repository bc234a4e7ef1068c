package se.handslag.web.installation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What stands in a configuration file, and what is wrong with it; everything is told at once. */
final class Lines {
    private final Path file;
    private final Properties said = new Properties();
    private final List<String> faults = new ArrayList<>();
    private final Set<String> known = new TreeSet<>();

    Lines(Path file) {
        this.file = file;
    }

    /** @throws InstallationRefused if there is no such file, or it is no properties file in UTF-8 */
    void read() {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            said.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new InstallationRefused(
                    file, List.of("It cannot be read (" + e.getClass().getSimpleName() + ")."));
        }
    }

    /** Says that a line of this name means something, whether or not it is asked for. */
    void know(String key) {
        known.add(key);
    }

    String required(String key, String example) {
        Optional<String> value = optional(key);
        if (value.isEmpty()) {
            fault("'" + key + "' is missing. For example: " + key + " = " + example);
        }
        return value.orElse("");
    }

    Optional<String> optional(String key) {
        know(key);
        return Optional.ofNullable(said.getProperty(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** What stands there, parted by commas. */
    List<String> list(String key) {
        return parts(optional(key).orElse(""));
    }

    static List<String> parts(String written) {
        return List.of(written.split(",")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Every line whose name begins so, by what follows. */
    Map<String, String> under(String prefix) {
        Map<String, String> found = new TreeMap<>();
        said.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix) && key.length() > prefix.length())
                .forEach(key -> {
                    know(key);
                    found.put(
                            key.substring(prefix.length()),
                            said.getProperty(key).strip());
                });
        return found;
    }

    boolean hasUnder(String prefix) {
        return said.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix));
    }

    /** A secret that is written there, or in the file that is named there. */
    Optional<String> secret(String key) {
        Optional<String> written = optional(key);
        Optional<String> named = optional(key + "-file");
        if (written.isPresent() == named.isPresent()) {
            fault("'" + key + "-file' or '" + key + "' must be given, and not both.");
            return Optional.empty();
        }
        if (written.isPresent()) {
            return written;
        }
        return contents(key + "-file", named.get());
    }

    /** The file or folder that is named there, from where the configuration file is. */
    Optional<Path> path(String key) {
        Optional<String> named = optional(key);
        try {
            return named.map(file.toAbsolutePath()::resolveSibling);
        } catch (InvalidPathException e) {
            fault("'" + key + "' is no path.");
            return Optional.empty();
        }
    }

    /** What is in the file that is named there. */
    Optional<String> contents(String key, String named) {
        try {
            String contents = Files.readString(file.toAbsolutePath().resolveSibling(named))
                    .strip();
            if (!contents.isEmpty()) {
                return Optional.of(contents);
            }
            fault("The file that '" + key + "' names is empty.");
        } catch (IOException e) {
            fault("The file that '" + key + "' names cannot be read ("
                    + e.getClass().getSimpleName() + ").");
        }
        return Optional.empty();
    }

    void fault(String sentence) {
        faults.add(sentence);
    }

    int faults() {
        return faults.size();
    }

    /** Whether nothing is wrong so far. */
    boolean hold() {
        return faults.isEmpty();
    }

    /** @throws InstallationRefused with every fault, lines that mean nothing included */
    void refuseIfFaulty() {
        said.stringPropertyNames().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> fault("'" + key + "' means nothing here; is it misspelt?"));
        if (!faults.isEmpty()) {
            throw new InstallationRefused(file, faults);
        }
    }
}
