package se.handslag.eligibility.municipality.contact;

import se.handslag.core.casework.Signature;
import se.handslag.core.casework.TeamId;

/**
 * That someone was given advice (rådgivning), and nothing about anyone: SoL (2025:400) 14 kap. 4 § asks for no more.
 *
 * @param id which
 * @param team the team that was asked
 * @param caller who asked, in relation to the person it concerned
 * @param by who gave it and when
 */
public record AdviceGiven(ContactId id, TeamId team, Caller caller, Signature by) {}
