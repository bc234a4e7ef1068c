package se.handslag.web.signin.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Someone who has proved who they are.
 *
 * @param account whose account
 * @param beginning if they did so by a temporary password and must choose their own before they come in: when
 */
public record Proven(Account account, Optional<Instant> beginning) {}
