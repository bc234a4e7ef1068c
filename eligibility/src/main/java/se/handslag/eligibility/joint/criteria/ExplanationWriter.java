package se.handslag.eligibility.joint.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.core.casework.Signature;
import se.handslag.core.json.CanonicalJson;
import se.handslag.core.team.criteria.Automatic;
import se.handslag.core.team.criteria.Criterion;

/**
 * Writes an explanation as canonical JSON, character by character what {@link CanonicalJson#write} makes of the same as maps.
 *
 * <p>A comparison with every team explains many times over, so that no maps are built and sorted on the way: the keys stand here in their
 * order. A test holds it equal to the maps.
 */
final class ExplanationWriter {
    /** What a concluded assessment of a dozen criteria takes. */
    private static final int EXPECTED = 6144;

    private static final long DAY = 86_400;
    private static final long FIRST_YEAR = Instant.parse("1000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_YEAR = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private final StringBuilder json = new StringBuilder(EXPECTED);
    private final List<Signature> authors = new ArrayList<>(4);
    private final List<String> written = new ArrayList<>(4);

    private ExplanationWriter() {}

    static String write(Explanation explanation) {
        return new ExplanationWriter().whole(explanation);
    }

    private String whole(Explanation explanation) {
        json.append("{\"criteria\":");
        node(explanation.root());
        json.append(",\"decisive\":[");
        List<ExplainedFact> decisive = explanation.decisiveFacts();
        for (int i = 0; i < decisive.size(); i++) {
            comma(i);
            text(decisive.get(i).id());
        }
        json.append("],\"finished\":").append(explanation.isFinished());
        json.append(",\"outcome\":\"").append(explanation.outcome().code());
        json.append("\",\"rule\":");
        text(explanation.rule());
        json.append(",\"schema\":").append(ExplanationJson.SCHEMA);
        json.append(",\"uncounted\":");
        findings(explanation.uncounted());
        return json.append('}').toString();
    }

    private void node(ExplainedNode node) {
        json.append("{\"answer\":\"").append(node.answer().code()).append('"');
        if (node instanceof ExplainedFact fact) {
            fact(fact);
        } else {
            group((ExplainedGroup) node);
        }
        json.append('}');
    }

    private void fact(ExplainedFact fact) {
        Criterion.Fact asked = fact.criterion();
        asked.automatic().ifPresent(this::automatic);
        json.append(",\"findings\":");
        findings(fact.findings());
        json.append(",\"form\":\"fact\",\"id\":");
        text(asked.id());
        asked.law().ifPresent(law -> {
            json.append(",\"law\":");
            text(law.code());
        });
        fact.proposal().ifPresent(this::proposal);
        json.append(",\"settledBy\":\"").append(asked.settledBy().code());
        json.append("\",\"status\":\"").append(fact.status().code()).append('"');
    }

    private void group(ExplainedGroup group) {
        String form = group.criterion().match(fact -> "fact", all -> "all", any -> "any", not -> "not");
        json.append(",\"form\":\"").append(form).append("\",\"id\":");
        text(group.id());
        json.append(",\"parts\":[");
        for (int i = 0; i < group.parts().size(); i++) {
            comma(i);
            node(group.parts().get(i));
        }
        json.append(']');
    }

    private void automatic(Automatic automatic) {
        json.append(",\"automatic\":{");
        if (automatic instanceof Automatic.HasTurned age) {
            json.append("\"hasTurned\":").append(age.years());
        } else {
            json.append("\"residentIn\":");
            text(((Automatic.ResidentIn) automatic).municipalityCode());
        }
        json.append('}');
    }

    private void proposal(Proposal proposal) {
        json.append(",\"proposal\":{\"answer\":\"").append(proposal.answer().code());
        json.append("\",\"at\":");
        moment(proposal.at());
        json.append(",\"register\":");
        text(proposal.register());
        json.append('}');
    }

    private void findings(List<Finding> findings) {
        json.append('[');
        for (int i = 0; i < findings.size(); i++) {
            comma(i);
            finding(findings.get(i));
        }
        json.append(']');
    }

    private void finding(Finding finding) {
        Signature by = finding.signature();
        json.append("{\"answer\":\"").append(finding.answer().code());
        json.append("\",\"by\":{\"at\":");
        moment(by.at());
        json.append(whoFound(by));
        json.append("},\"fact\":");
        text(finding.fact());
        json.append(",\"reason\":");
        text(finding.reason());
        json.append(",\"source\":{");
        source(finding.source());
        json.append("}}");
    }

    /** Mostly the same few members of staff have found everything, so that each is written once and then repeated. */
    private String whoFound(Signature by) {
        for (int i = 0; i < authors.size(); i++) {
            Signature known = authors.get(i);
            if (known.staff().equals(by.staff())
                    && known.authority().equals(by.authority())
                    && known.name().equals(by.name())
                    && known.title().equals(by.title())) {
                return written.get(i);
            }
        }
        StringBuilder who = new StringBuilder(",\"authority\":\"");
        who.append(by.authority()).append("\",\"name\":");
        CanonicalJson.append(who, by.name());
        who.append(",\"staff\":");
        CanonicalJson.append(who, by.staff().value());
        who.append(",\"title\":");
        CanonicalJson.append(who, by.title());
        authors.add(by);
        written.add(who.toString());
        return who.toString();
    }

    private void source(FindingSource source) {
        if (source instanceof FindingSource.OwnNote note) {
            json.append("\"kind\":\"own-note\",\"note\":\"").append(note.note()).append('"');
        } else if (source instanceof FindingSource.RegisteredData registered) {
            json.append("\"at\":");
            moment(registered.at());
            json.append(",\"kind\":\"registered-data\",\"register\":");
            text(registered.register());
        } else if (source instanceof FindingSource.DisclosedCopy copy) {
            json.append("\"disclosure\":\"").append(copy.disclosure());
            json.append("\",\"kind\":\"disclosed-copy\"");
        } else {
            json.append("\"kind\":\"interview\"");
        }
    }

    private void text(String text) {
        CanonicalJson.append(json, text);
    }

    /** As {@link Instant#toString()} has it. That one is made for every year there ever was, and takes most of the time that is left. */
    private void moment(Instant at) {
        long second = at.getEpochSecond();
        if (second < FIRST_YEAR || second > LAST_YEAR) {
            text(at.toString());
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(second, DAY));
        int inDay = (int) Math.floorMod(second, DAY);
        json.append('"').append(day.getYear()).append('-');
        two(day.getMonthValue());
        json.append('-');
        two(day.getDayOfMonth());
        json.append('T');
        two(inDay / 3600);
        json.append(':');
        two(inDay / 60 % 60);
        json.append(':');
        two(inDay % 60);
        fraction(at.getNano());
        json.append("Z\"");
    }

    private void two(int number) {
        json.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    private void fraction(int nano) {
        if (nano == 0) {
            return;
        }
        json.append('.');
        if (nano % 1_000_000 == 0) {
            digits(nano / 1_000_000, 3);
        } else if (nano % 1_000 == 0) {
            digits(nano / 1_000, 6);
        } else {
            digits(nano, 9);
        }
    }

    private void digits(int number, int count) {
        int least = 1;
        for (int i = 1; i < count; i++) {
            least *= 10;
        }
        for (; number < least && least > 1; least /= 10) {
            json.append('0');
        }
        json.append(number);
    }

    private void comma(int index) {
        if (index > 0) {
            json.append(',');
        }
    }
}
