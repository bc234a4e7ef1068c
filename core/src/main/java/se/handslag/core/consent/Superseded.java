package se.handslag.core.consent;

import java.time.LocalDate;

/** That a newer consent has taken an older one's place. @param by the newer one @param from its first day, until which the older stands */
public record Superseded(ConsentId by, LocalDate from) {}
