package se.handslag.web.joint.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.handslag.core.person.PersonalData;
import se.handslag.planning.joint.goal.SaidBy;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.Aspect;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingSource;

/**
 * One area of a mapping, ready to be read.
 *
 * @param area which area
 * @param lines what is said of each aspect, in order
 * @param sources what it builds on
 * @param assessors who has assessed, in one line
 */
public record AreaCard(LifeArea area, List<Line> lines, List<MappingSource> sources, String assessors)
        implements PersonalData {
    /** The longest text of the table that is read at a glance, in characters. */
    private static final int AT_A_GLANCE = 110;

    public AreaCard {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
    }

    /** What is said of one aspect, by the person and by the team; either may be blank, not both. */
    public record Line(Aspect aspect, String person, String team) implements PersonalData {
        @Override
        public String toString() {
            return "Line[" + aspect + "]";
        }
    }

    static AreaCard of(LifeArea area, AreaContent content, String assessors) {
        List<Line> lines = new ArrayList<>();
        Arrays.stream(Aspect.values())
                .map(aspect -> new Line(
                        aspect,
                        content.text(MappingField.of(aspect, SaidBy.PERSON)),
                        content.text(MappingField.of(aspect, SaidBy.TEAM))))
                .filter(line -> !line.person().isEmpty() || !line.team().isEmpty())
                .forEach(lines::add);
        return new AreaCard(area, lines, content.sources(), assessors);
    }

    /** The beginning of what is said of an aspect, the person's own words first; empty if nothing is. */
    public String brief(Aspect aspect) {
        String text = lines.stream()
                .filter(line -> line.aspect() == aspect)
                .map(line -> line.person().isEmpty() ? line.team() : line.person())
                .findFirst()
                .orElse("");
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        if (first.length() <= AT_A_GLANCE) {
            return end < 0 ? first : first + " …";
        }
        int space = first.lastIndexOf(' ', AT_A_GLANCE);
        return first.substring(0, space < 0 ? AT_A_GLANCE : space) + " …";
    }

    /** Whether what stands at a glance is the person's own words. */
    public boolean isSaidByPerson(Aspect aspect) {
        return lines.stream()
                .anyMatch(line -> line.aspect() == aspect && !line.person().isEmpty());
    }

    @Override
    public String toString() {
        return "AreaCard[" + area + "]";
    }
}
