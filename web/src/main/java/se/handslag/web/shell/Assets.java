package se.handslag.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The style sheet, the script and the sign, each served under a path that holds the fingerprint of its content, so that a browser may keep it
 * for ever and still never show an old one.
 */
final class Assets {
    private static final String FOLDER = "/se/handslag/web/shell/static/";
    static final List<String> SCRIPTS = List.of("autosave.js", "board.js", "frame.js", "session.js");

    /** A file as it is sent. */
    record Asset(String path, String contentType, byte[] bytes) {}

    private final Map<String, Asset> byPath = new LinkedHashMap<>();
    private final String style;
    private final String script;
    private final String icon;

    Assets() {
        style = add("theme.css", "text/css; charset=utf-8", read("theme.css"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        SCRIPTS.forEach(name -> all.writeBytes(read(name)));
        script = add("handslag.js", "text/javascript; charset=utf-8", all.toByteArray());
        icon = add("icon.svg", "image/svg+xml", read("icon.svg"));
    }

    String style() {
        return style;
    }

    String script() {
        return script;
    }

    String icon() {
        return icon;
    }

    Optional<Asset> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private String add(String name, String contentType, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String path = "/static/" + name.substring(0, dot) + "." + fingerprint(bytes) + name.substring(dot);
        byPath.put(path, new Asset(path, contentType, bytes));
        return path;
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + FOLDER + name + " is missing from the jar.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FOLDER + name + " could not be read.", e);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
