package se.handslag.web.joint.mapping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.core.authority.Owner;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.core.casework.Signature;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.AreaMapping;
import se.handslag.planning.joint.mapping.Aspect;
import se.handslag.planning.joint.mapping.CannotSaveMapping;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingCopy;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingId;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.planning.joint.mapping.ReadingMappings;
import se.handslag.planning.joint.mapping.SaveArea;
import se.handslag.planning.joint.mapping.SavedArea;
import se.handslag.planning.joint.mapping.SavingMapping;
import se.handslag.planning.joint.mapping.SourceKind;
import se.handslag.planning.joint.merge.FieldMerge;
import se.handslag.web.joint.copies.CopyHolders;
import se.handslag.web.joint.draft.KeptForm;
import se.handslag.web.joint.merge.ConflictPage;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** The mapping (kartläggning): read whole, written area by area, and its versions. */
public final class MappingRoutes implements Routes {
    private static final String AREA = "omrade";

    @Override
    public void addTo(Site site) {
        site.personMenu("kartlaggning", "web.mapping.title", 58);
        site.get("/person/{case}/kartlaggning", this::whole);
        site.get("/person/{case}/kartlaggning/andra", this::form);
        site.post("/person/{case}/kartlaggning/andra", this::save);
        site.get("/person/{case}/kartlaggning/versioner", this::versions);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/joint/mapping/texts", ConflictPage.TEXTS);
    }

    private Reply whole(Visit visit) {
        ReadingMappings.MappingHere here = read(visit);
        var received = here.received().stream().findFirst();
        return visit.show(
                "joint/mapping/mapping.jte",
                new MappingPages.Whole(
                        here.areas().stream()
                                .map(area -> AreaCard.of(
                                        area.now().area(), area.now().content(), String.join(", ", area.assessors())))
                                .toList(),
                        Arrays.stream(LifeArea.values())
                                .filter(area -> here.area(area).isEmpty())
                                .toList(),
                        here.id().map(MappingId::toString).orElse(""),
                        visit.use(SavingMapping.class)
                                .obstacle(visit.actor(), visit.caseId())
                                .map(CannotSaveMapping::sentence),
                        here.areas().stream().map(area -> area.now().saved()).max(Comparator.comparing(Signature::at)),
                        CopyHolders.in(visit),
                        received,
                        received.map(copy -> areas(copy.item().content())).orElse(List.of()),
                        visit.actor().employer().kind().other().owner() == Owner.MUNICIPALITY
                                ? "municipality"
                                : "region"));
    }

    private static List<AreaCard> areas(Map<String, String> copy) {
        return MappingCopy.read(copy).entrySet().stream()
                .map(area -> AreaCard.of(area.getKey(), area.getValue(), ""))
                .toList();
    }

    /** What somebody has begun to write of an area. */
    public static KeptForm draft(LifeArea area) {
        return new KeptForm("kartlaggning-" + area.code());
    }

    private Reply form(Visit visit) {
        ReadingMappings.MappingHere here = read(visit);
        Optional<LifeArea> area = visit.query(AREA).flatMap(LifeArea::ofCode);
        if (area.isEmpty()
                || visit.use(SavingMapping.class)
                        .obstacle(visit.actor(), visit.caseId())
                        .isPresent()) {
            return visit.goTo("/person/" + visit.caseId() + "/kartlaggning");
        }
        Optional<AreaMapping> now = here.area(area.get()).map(ReadingMappings.Area::now);
        if (!draft(area.get()).restore(visit)) {
            new MappingForm(visit.form())
                    .fill(
                            now.map(AreaMapping::content).orElse(AreaContent.EMPTY),
                            now.map(AreaMapping::revision).orElse(Revision.UNSAVED));
        }
        return form(visit, here, area.get());
    }

    private Reply form(Visit visit, ReadingMappings.MappingHere here, LifeArea area) {
        List<MappingSource> kept = here.area(area).stream()
                .flatMap(one -> one.now().content().sources().stream())
                .toList();
        return visit.show(
                "joint/mapping/form.jte",
                new MappingPages.Writing(
                        area,
                        List.of(Aspect.values()),
                        Stream.of(SourceKind.values())
                                .map(kind -> Choice.of(kind.code(), visit.say("mapping.source." + kind.code())))
                                .toList(),
                        kept,
                        MappingForm.FRESH));
    }

    private Reply save(Visit visit) {
        // Whoever may not read it is told so before anything is said of what they sent.
        ReadingMappings.MappingHere here = read(visit);
        LifeArea area = LifeArea.ofCode(visit.form().text(AREA)).orElseThrow(PageFault::missing);
        SaveArea command = new MappingForm(visit.form()).read(visit.caseId(), area);
        if (visit.form().faulty()) {
            return form(visit, here, area);
        }
        return visit.use(SavingMapping.class)
                .handle(visit.actor(), command)
                .match(saved -> saved(visit, saved), refusal -> {
                    if (refusal instanceof CannotSaveMapping.Conflict conflict) {
                        return conflict(visit, command, conflict);
                    }
                    visit.form().refuse(refusal);
                    return form(visit, here, area);
                });
    }

    private static Reply saved(Visit visit, SavedArea saved) {
        draft(saved.area().area()).done(visit);
        return visit.goTo(
                "/person/" + visit.caseId() + "/kartlaggning",
                saved.mergedWith()
                        .map(other -> Sentence.of("web.mapping.saved.together", other.name()))
                        .orElse(Sentence.of("web.mapping.saved", visit.now())));
    }

    private static Reply conflict(Visit visit, SaveArea command, CannotSaveMapping.Conflict conflict) {
        Map<String, String> carried = MappingForm.write(conflict.ours());
        carried.putAll(MappingForm.write(command.content().sources()));
        carried.put("seen", command.seen().toString());
        carried.put(AREA, command.area().code());
        String home = "/person/" + visit.caseId() + "/kartlaggning";
        return ConflictPage.of(
                        new ConflictPage.Place(
                                "kartlaggning",
                                home + "/andra",
                                home,
                                Sentence.of("web.mapping.conflict.save"),
                                Sentence.of("web.mapping.conflict.leave")),
                        conflict.sentence(),
                        conflict.theirs().saved(),
                        conflict.theirs().revision(),
                        conflict.fields().stream()
                                .map(both -> both(visit, both))
                                .toList(),
                        carried)
                .answer(visit);
    }

    private static ConflictPage.Both both(Visit visit, FieldMerge.Both<MappingField> both) {
        MappingField field = both.field();
        String saidBy = visit.say("said-by." + field.saidBy().code());
        return new ConflictPage.Both(
                field.code(),
                visit.say("mapping.aspect." + field.aspect().code()),
                new ConflictPage.Said(both.theirs().text(), saidBy),
                new ConflictPage.Said(both.ours().text(), saidBy));
    }

    private Reply versions(Visit visit) {
        file(visit);
        LifeArea area = visit.query(AREA).flatMap(LifeArea::ofCode).orElse(LifeArea.LEARNING);
        return visit.show(
                "joint/mapping/versions.jte",
                new MappingPages.Versions(
                        area,
                        visit.use(ReadingMappings.class).versions(visit.actor(), visit.caseId(), area).stream()
                                .map(MappingRoutes::version)
                                .toList()));
    }

    private static MappingPages.Version version(ReadingMappings.Version version) {
        return new MappingPages.Version(
                version.area().revision().toString(),
                version.area().saved(),
                version.changed().stream().map(field -> change(field, version)).toList());
    }

    private static MappingPages.Change change(MappingField field, ReadingMappings.Version version) {
        return new MappingPages.Change(
                field, version.before().text(field), version.area().content().text(field));
    }

    private static ReadingMappings.MappingHere read(Visit visit) {
        file(visit);
        return visit.use(ReadingMappings.class).read(visit.actor(), visit.caseId());
    }

    private static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }
}
