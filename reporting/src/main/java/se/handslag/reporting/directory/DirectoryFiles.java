package se.handslag.reporting.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the directory is read from: what comes with the platform, and a folder of an installation's own. */
public final class DirectoryFiles {
    private static final String PUBLISHED = "services.json";
    private static final String SCHEMA = "services.schema.json";

    private DirectoryFiles() {}

    /** The 32 services of the survey, as they come with the platform. */
    public static ServiceDirectory published() {
        return read(List.of(new DirectoryFile(PUBLISHED, resource(PUBLISHED))));
    }

    /**
     * The published services with what the files of a folder, whose names end in {@code .json}, add or replace; a service with the id of a
     * published one stands in its place. They are read in the order of their names.
     *
     * @throws UnreadableDirectory with every fault of every file
     */
    public static ServiceDirectory publishedWith(Path folder) {
        List<DirectoryFile> files = new ArrayList<>();
        files.add(new DirectoryFile(PUBLISHED, resource(PUBLISHED)));
        List<String> unread = new ArrayList<>();
        try (Stream<Path> inFolder = Files.list(folder)) {
            inFolder.filter(path -> path.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .forEach(path -> {
                        String name = path.getFileName().toString();
                        try {
                            files.add(new DirectoryFile(name, Files.readString(path)));
                        } catch (CharacterCodingException e) {
                            unread.add(name + ": is not written in UTF-8.");
                        } catch (IOException e) {
                            unread.add(name + ": cannot be opened.");
                        }
                    });
        } catch (IOException e) {
            unread.add("The folder " + folder + " cannot be opened.");
        }
        return new DirectoryReader(unread).read(files);
    }

    /** Reads files that are in memory; the first is read first, and what a later one says of a service stands. */
    static ServiceDirectory read(List<DirectoryFile> files) {
        return new DirectoryReader(List.of()).read(files);
    }

    /** The JSON schema of a file, for those who write one. */
    public static String schema() {
        return resource(SCHEMA);
    }

    private static String resource(String name) {
        try (InputStream in = DirectoryFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + name + " is missing beside " + DirectoryFiles.class.getName() + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " could not be read.", e);
        }
    }

    /**
     * One file.
     *
     * @param name for faults
     * @param json its content
     */
    record DirectoryFile(String name, String json) {}
}
