package se.handslag.planning.joint.merge;

import static se.handslag.core.fixture.Here.ELIN;
import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.staff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Signature;
import se.handslag.planning.fixture.PlanningOnBothDatabases;
import se.handslag.planning.joint.crisis.CannotSaveCrisisPlan;
import se.handslag.planning.joint.crisis.CrisisContent;
import se.handslag.planning.joint.crisis.CrisisField;
import se.handslag.planning.joint.crisis.CrisisSamples;
import se.handslag.planning.joint.crisis.ReadingCrisisPlans;
import se.handslag.planning.joint.crisis.SaveCrisisPlan;
import se.handslag.planning.joint.crisis.SavedCrisisPlan;
import se.handslag.planning.joint.crisis.SavingCrisisPlan;
import se.handslag.planning.joint.goal.Goal;
import se.handslag.planning.joint.goal.SubGoal;
import se.handslag.planning.joint.goal.SubGoalId;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.CannotSaveMapping;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.ReadingMappings;
import se.handslag.planning.joint.mapping.SaveArea;
import se.handslag.planning.joint.mapping.SavedArea;
import se.handslag.planning.joint.mapping.SavingMapping;
import se.handslag.planning.joint.plan.CannotSavePlan;
import se.handslag.planning.joint.plan.PlanChange;
import se.handslag.planning.joint.plan.PlanContent;
import se.handslag.planning.joint.plan.PlanField;
import se.handslag.planning.joint.plan.SavePlan;
import se.handslag.planning.joint.plan.SavedPlan;
import se.handslag.planning.joint.plan.SavingPlans;
import se.handslag.planning.joint.sip.CannotSip;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipField;
import se.handslag.planning.joint.sip.SipFields;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavedSip;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;
import se.handslag.planning.region.rehabilitation.CannotSaveRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.Intervention;
import se.handslag.planning.region.rehabilitation.ReadingRehabilitationPlans;
import se.handslag.planning.region.rehabilitation.RehabilitationContent;
import se.handslag.planning.region.rehabilitation.RehabilitationField;
import se.handslag.planning.region.rehabilitation.SaveRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SavedRehabilitationPlan;
import se.handslag.planning.region.rehabilitation.SavingRehabilitationPlan;

/** Every plan there is, as the staff of both authorities write in it. */
abstract class PlansOnTwoScreens extends PlanningOnBothDatabases {
    private static final Actor ASA = staff(REGION, "asa", "Åsa Berg", "Läkare", "Team", Mandate.HEALTH_CARE);

    static Stream<TwoScreens<?, ?>> plans() {
        return Stream.of(
                new Texts("implementation plan", SARA, ELIN),
                new Texts("care plan", NILS, ASA),
                new Goals("goals of the municipality", SARA, ELIN),
                new Goals("goals of the region", NILS, ASA),
                new Sip("SIP of the municipality", SARA, ELIN),
                new Sip("SIP of the region", NILS, ASA),
                new Rehabilitation(),
                new Crisis("crisis plan of the municipality", SARA, ELIN),
                new Crisis("crisis plan of the region", NILS, ASA),
                new Mapping("mapping of the municipality", SARA, ELIN),
                new Mapping("mapping of the region", NILS, ASA));
    }

    /** What a plan of the authority says beside its goals. */
    private static class Texts extends TwoScreens<PlanField, PlanContent> {
        Texts(String name, Actor one, Actor other) {
            this(name, one, other, field("aim"), field("participation"));
        }

        Texts(String name, Actor one, Actor other, PlanField left, PlanField right) {
            super(name, SavePlan.class, one, other, left, right);
        }

        static PlanField field(String code) {
            return PlanField.parse(code).orElseThrow();
        }

        @Override
        PlanContent first() {
            return PlanContent.EMPTY.aimingAt("Från början").madeWith("Kim var med");
        }

        @Override
        PlanContent with(PlanContent content, PlanField field, String text) {
            return field.equals(left) ? content.aimingAt(text) : content.madeWith(text);
        }

        @Override
        Outcome<Optional<Signature>, CannotSavePlan> save(
                Actor actor, CaseId caseId, Revision seen, PlanContent content, Chosen<PlanField> chosen) {
            SavePlan command = SavePlan.of(caseId, seen, content).choosing(chosen);
            return by(world().use(actor, SavingPlans.class).handle(actor, command), SavedPlan::mergedWith);
        }

        @Override
        List<PlanField> asked(Refusal refusal) {
            return refusal instanceof CannotSavePlan.Conflict conflict
                    ? conflict.fields().stream().map(PlanChange::field).toList()
                    : List.of();
        }

        @Override
        String text(Actor actor, CaseId caseId, PlanField field) {
            PlanContent content = planOf(actor, caseId).orElseThrow().content();
            return field.equals(left) ? content.aim() : content.participation();
        }
    }

    /** How a goal is reached, and a step on the way. */
    private static final class Goals extends Texts {
        private static final Goal GOAL = goal("Komma ut");
        private static final SubGoal STEP = new SubGoal(SubGoalId.next(world().clock()), "Till brevlådan", false);

        Goals(String name, Actor one, Actor other) {
            super(
                    name,
                    one,
                    other,
                    field("goal." + GOAL.id() + ".how"),
                    field("goal." + GOAL.id() + ".step." + STEP.id()));
        }

        @Override
        PlanContent first() {
            return goals(GOAL.how("En dag i taget").withSteps(List.of(STEP)));
        }

        @Override
        PlanContent with(PlanContent content, PlanField field, String text) {
            Goal goal = content.goals().get(0);
            return goals(
                    field.equals(left)
                            ? goal.how(text)
                            : goal.withSteps(List.of(new SubGoal(STEP.id(), text, STEP.done()))));
        }

        @Override
        String text(Actor actor, CaseId caseId, PlanField field) {
            Goal goal = planOf(actor, caseId).orElseThrow().goals().get(0);
            return field.equals(left) ? goal.how() : goal.subGoals().get(0).text();
        }
    }

    /** A text of the SIP, and a cell of one of its rows. */
    private static final class Sip extends TwoScreens<SipField, SipContent> {
        private static final SipRowId ROW = SipRowId.next(world().clock());

        Sip(String name, Actor one, Actor other) {
            super(
                    name,
                    SaveSip.class,
                    one,
                    other,
                    SipField.of(SipField.Part.SITUATION),
                    SipField.of(ROW, SipField.Part.NEED));
        }

        @Override
        void prepare(CaseId caseId) {
            done(world().use(one, RecordingSipNeeds.class)
                    .handle(
                            one,
                            new RecordSipNeed(
                                    caseId,
                                    TODAY,
                                    Optional.of(SipInitiator.PERSON),
                                    "Att slippa berätta igen",
                                    "Vem gör vad?")));
        }

        @Override
        SipContent first() {
            SipRow row = new SipRow(ROW, "Sömn", "Samtal", Optional.empty(), "Nils", "varje vecka");
            SipContent empty = SipContent.EMPTY;
            return new SipContent(
                    "Viktigt",
                    empty.question(),
                    "Bor hemma",
                    empty.shortGoals(),
                    empty.longGoals(),
                    List.of(row),
                    empty.present(),
                    empty.crisisPlan(),
                    empty.lead(),
                    empty.leadName(),
                    empty.heldOn(),
                    empty.followUpOn(),
                    empty.followUpBy());
        }

        @Override
        SipContent with(SipContent content, SipField field, String text) {
            var fields = new LinkedHashMap<>(SipFields.of(content));
            fields.put(field, new FieldValue(text, ""));
            return SipFields.content(fields);
        }

        private static SipId sip(Actor actor, CaseId caseId) {
            return world().use(actor, ReadingSips.class)
                    .read(actor, caseId)
                    .ongoing()
                    .orElseThrow()
                    .id();
        }

        @Override
        Outcome<Optional<Signature>, CannotSip> save(
                Actor actor, CaseId caseId, Revision seen, SipContent content, Chosen<SipField> chosen) {
            SaveSip command = new SaveSip(caseId, sip(actor, caseId), seen, content, chosen);
            return by(world().use(actor, SavingSips.class).handle(actor, command), SavedSip::mergedWith);
        }

        @Override
        List<SipField> asked(Refusal refusal) {
            return refusal instanceof CannotSip.Conflict conflict
                    ? conflict.fields().stream().map(FieldMerge.Both::field).toList()
                    : List.of();
        }

        @Override
        String text(Actor actor, CaseId caseId, SipField field) {
            SipContent content = world().use(actor, ReadingSips.class)
                    .newest(actor, caseId, sip(actor, caseId))
                    .orElseThrow()
                    .content();
            return SipFields.of(content).get(field).text();
        }
    }

    private static final class Rehabilitation extends TwoScreens<RehabilitationField, RehabilitationContent> {
        Rehabilitation() {
            super(
                    "rehabilitation plan",
                    SaveRehabilitationPlan.class,
                    NILS,
                    ASA,
                    RehabilitationField.RESOURCES,
                    RehabilitationField.TAKEN_PART);
        }

        @Override
        RehabilitationContent first() {
            return RehabilitationContent.EMPTY
                    .with(RehabilitationField.LIFE_GOALS, "Jag vill bo själv")
                    .with(RehabilitationField.STEP_1, new Intervention("Samtal", "Nils Ek", "var tredje vecka"))
                    .followedUpOn(TODAY.plusMonths(3));
        }

        @Override
        RehabilitationContent with(RehabilitationContent content, RehabilitationField field, String text) {
            return content.with(field, text);
        }

        @Override
        Outcome<Optional<Signature>, CannotSaveRehabilitationPlan> save(
                Actor actor,
                CaseId caseId,
                Revision seen,
                RehabilitationContent content,
                Chosen<RehabilitationField> chosen) {
            SaveRehabilitationPlan command = new SaveRehabilitationPlan(caseId, seen, content, chosen);
            return by(
                    world().use(actor, SavingRehabilitationPlan.class).handle(actor, command),
                    SavedRehabilitationPlan::mergedWith);
        }

        @Override
        List<RehabilitationField> asked(Refusal refusal) {
            return refusal instanceof CannotSaveRehabilitationPlan.Conflict conflict
                    ? conflict.fields().stream().map(FieldMerge.Both::field).toList()
                    : List.of();
        }

        @Override
        String text(Actor actor, CaseId caseId, RehabilitationField field) {
            return world().use(actor, ReadingRehabilitationPlans.class)
                    .read(actor, caseId)
                    .orElseThrow()
                    .content()
                    .text(field);
        }
    }

    private static final class Crisis extends TwoScreens<CrisisField, CrisisContent> {
        Crisis(String name, Actor one, Actor other) {
            super(name, SaveCrisisPlan.class, one, other, CrisisField.HELPS_ME, CrisisField.PETS);
        }

        @Override
        CrisisContent first() {
            return CrisisSamples.made(TODAY);
        }

        @Override
        CrisisContent with(CrisisContent content, CrisisField field, String text) {
            return content.with(field, text);
        }

        @Override
        Outcome<Optional<Signature>, CannotSaveCrisisPlan> save(
                Actor actor, CaseId caseId, Revision seen, CrisisContent content, Chosen<CrisisField> chosen) {
            SaveCrisisPlan command = new SaveCrisisPlan(caseId, seen, content, chosen);
            return by(world().use(actor, SavingCrisisPlan.class).handle(actor, command), SavedCrisisPlan::mergedWith);
        }

        @Override
        List<CrisisField> asked(Refusal refusal) {
            return refusal instanceof CannotSaveCrisisPlan.Conflict conflict
                    ? conflict.fields().stream().map(FieldMerge.Both::field).toList()
                    : List.of();
        }

        @Override
        String text(Actor actor, CaseId caseId, CrisisField field) {
            return world().use(actor, ReadingCrisisPlans.class)
                    .read(actor, caseId)
                    .own()
                    .orElseThrow()
                    .content()
                    .text(field);
        }
    }

    private static final class Mapping extends TwoScreens<MappingField, AreaContent> {
        Mapping(String name, Actor one, Actor other) {
            super(name, SaveArea.class, one, other, MappingField.PRESENT_PERSON, MappingField.FUTURE_PERSON);
        }

        @Override
        AreaContent first() {
            return AreaContent.EMPTY.with(MappingField.PRESENT_PERSON, "Jag lagar mat ibland");
        }

        @Override
        AreaContent with(AreaContent content, MappingField field, String text) {
            return content.with(field, text);
        }

        @Override
        Outcome<Optional<Signature>, CannotSaveMapping> save(
                Actor actor, CaseId caseId, Revision seen, AreaContent content, Chosen<MappingField> chosen) {
            SaveArea command = new SaveArea(caseId, LifeArea.HOME_LIFE, seen, content, chosen);
            return by(world().use(actor, SavingMapping.class).handle(actor, command), SavedArea::mergedWith);
        }

        @Override
        List<MappingField> asked(Refusal refusal) {
            return refusal instanceof CannotSaveMapping.Conflict conflict
                    ? conflict.fields().stream().map(FieldMerge.Both::field).toList()
                    : List.of();
        }

        @Override
        String text(Actor actor, CaseId caseId, MappingField field) {
            return world().use(actor, ReadingMappings.class)
                    .read(actor, caseId)
                    .area(LifeArea.HOME_LIFE)
                    .orElseThrow()
                    .now()
                    .content()
                    .text(field);
        }
    }
}
