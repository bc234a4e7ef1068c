package se.handslag.core.casework;

/**
 * Which version of a thing someone looked at when they changed it; outward an ETag.
 *
 * @param number 1 for the first saved version; 0 for one that was never saved
 */
public record Revision(long number) {
    public static final Revision UNSAVED = new Revision(0);

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
