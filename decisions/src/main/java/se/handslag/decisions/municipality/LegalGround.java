package se.handslag.decisions.municipality;

/**
 * The law of the day of the decision, as cited then.
 *
 * @param topic the code of the {@link se.handslag.core.law.LegalTopic} that the decision answers
 * @param law the paragraph it rests on, for example {@code 11 kap. 1 § socialtjänstlagen (2025:400)}
 * @param appeal the paragraph by which it may be appealed
 * @param statuteBook the version of the statute book: 64 hexadecimal digits
 */
public record LegalGround(String topic, String law, String appeal, String statuteBook) {}
