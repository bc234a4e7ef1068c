package se.handslag.decisions.municipality;

import se.handslag.decisions.municipality.delegate.DelegationOrderId;

/**
 * By what right someone decided for the board.
 *
 * @param order the delegation order that was in force
 * @param number the item's number in it, for example {@code 3.2}
 * @param role to whom the item delegates, for example {@code Socionom}
 * @param board the board that delegated
 */
public record DelegatedTo(DelegationOrderId order, String number, String role, String board) {}
