package se.handslag.web.signin.staff;

/**
 * Keep someone out at once, or let them in again (spärra, häv spärren).
 *
 * @param staff their id in the employer's directory
 * @param barred whether they are to be kept out
 * @param reason why
 */
public record BarStaff(String staff, boolean barred, String reason) {}
