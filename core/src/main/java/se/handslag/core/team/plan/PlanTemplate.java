package se.handslag.core.team.plan;

import java.util.List;

/** The sections of the team's plan, in order. */
public record PlanTemplate(List<PlanSection> sections) {
    public PlanTemplate {
        sections = List.copyOf(sections);
    }
}
