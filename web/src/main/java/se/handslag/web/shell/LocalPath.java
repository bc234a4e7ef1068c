package se.handslag.web.shell;

/** A path of ours, so that nobody is sent to another site by a field they did not write. */
final class LocalPath {
    private LocalPath() {}

    /** The path, or the start page if it leads anywhere else. */
    static String of(String path) {
        boolean ours = path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains("\\")
                && path.chars().noneMatch(Character::isISOControl);
        return ours ? path : "/";
    }
}
