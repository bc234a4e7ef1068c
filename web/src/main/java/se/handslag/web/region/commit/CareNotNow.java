package se.handslag.web.region.commit;

/**
 * An act that cannot be done now: the page says why, and leads back to what can.
 *
 * @param title what it would have been
 * @param why what is missing, and who can help
 */
public record CareNotNow(String title, String why) {}
