package se.handslag.core.audit.review;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.core.casework.StaffId;

/**
 * What one member of staff did in one file on one day, as it is drawn.
 *
 * @param line the first of its lines in the log
 * @param lines how many of its lines were drawn or had to be
 */
public record DrawnAccess(UUID line, StaffId staff, LocalDate day, int lines, ReviewReason reason) {}
