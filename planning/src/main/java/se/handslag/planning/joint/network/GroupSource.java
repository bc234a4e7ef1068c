package se.handslag.planning.joint.network;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.Item;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.network.group.GroupMeetings;
import se.handslag.planning.joint.network.group.MeetingHere;
import se.handslag.planning.joint.network.group.Minutes;
import se.handslag.planning.joint.plan.Plan;
import se.handslag.planning.joint.plan.PlanId;
import se.handslag.planning.joint.plan.Plans;

/**
 * Reads what a resource group works by as it is handed over: the minutes of a meeting as they stand, and the goals of the plan without the
 * rest of it.
 */
public final class GroupSource implements ItemSource {
    private final GroupMeetings meetings;
    private final Members members;
    private final Plans plans;

    @Inject
    public GroupSource(GroupMeetings meetings, Members members, Plans plans) {
        this.meetings = meetings;
        this.members = members;
        this.plans = plans;
    }

    @Override
    public ItemKind kind() {
        return PlanningItems.RESOURCE_GROUP;
    }

    @Override
    public Optional<Item> find(UUID id) {
        return meetings.minutes(id)
                .flatMap(minutes ->
                        meetings.find(minutes.caseId(), minutes.meeting()).map(meeting -> item(meeting, minutes)))
                .or(() -> plans.find(new PlanId(id)).flatMap(GroupSource::goals));
    }

    @Override
    public List<Item> about(CaseId caseId) {
        List<Item> items = new ArrayList<>();
        // The goals by themselves are for those in the group; where there is none, the plan is all there is to hand
        // over.
        if (!members.of(caseId).isEmpty()) {
            plans.of(caseId).flatMap(GroupSource::goals).ifPresent(items::add);
        }
        for (MeetingHere meeting : meetings.of(caseId)) {
            meeting.newest().map(minutes -> item(meeting, minutes)).ifPresent(items::add);
        }
        return List.copyOf(items);
    }

    private static Optional<Item> goals(Plan plan) {
        Map<String, String> fields = new TreeMap<>();
        int number = 0;
        for (Goal goal : plan.content().goals()) {
            number++;
            String name = "goal." + number;
            fields.put(name, goal.words());
            put(fields, name + ".how", goal.how());
            put(fields, name + ".helpers", goal.helpers());
            goal.nextFollowUp().ifPresent(day -> fields.put(name + ".next", day.toString()));
            int step = 0;
            for (SubGoal part : goal.subGoals()) {
                step++;
                fields.put(name + ".step." + step, part.text());
            }
        }
        return number == 0
                ? Optional.empty()
                : Optional.of(
                        new Item(PlanningItems.RESOURCE_GROUP, plan.id().value(), plan.caseId(), plan.saved(), fields));
    }

    private Item item(MeetingHere meeting, Minutes minutes) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(KnowPart.HELD_ON, minutes.words().heldOn().toString());
        put(fields, "present", present(minutes));
        put(fields, "own-words", minutes.words().ownWords());
        fields.put("minutes", minutes.words().text());
        for (MeetingHere.Decided decided : meeting.decisions()) {
            String name = "decision." + decided.decision().position();
            fields.put(name + ".what", decided.decision().words().what());
            fields.put(name + ".who", decided.decision().words().who());
            fields.put(name + ".when", decided.decision().words().due().toString());
        }
        return new Item(PlanningItems.RESOURCE_GROUP, minutes.id(), minutes.caseId(), minutes.by(), fields);
    }

    private String present(Minutes minutes) {
        return members.of(minutes.caseId()).stream()
                .filter(here -> minutes.words().present().contains(here.member().id()))
                .map(here -> here.member().about().name())
                .collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, text);
        }
    }
}
