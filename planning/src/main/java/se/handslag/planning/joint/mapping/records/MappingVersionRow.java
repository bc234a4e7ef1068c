package se.handslag.planning.joint.mapping.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.records.Sealing;
import se.handslag.core.records.SignatureColumns;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.AreaMapping;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingId;
import se.handslag.planning.joint.mapping.MappingSource;

@EntityListeners(Sealing.class)
@Entity(name = "MappingVersion")
@Table(name = "mapping_version")
class MappingVersionRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "mapping_id")
    private UUID mappingId = new UUID(0, 0);

    @Column(name = "case_id")
    private UUID caseId = new UUID(0, 0);

    @Column(name = "area")
    private String area = "";

    @Column(name = "revision")
    private long revision;

    @Column(name = "background_person")
    private String backgroundPerson = "";

    @Column(name = "background_team")
    private String backgroundTeam = "";

    @Column(name = "present_person")
    private String presentPerson = "";

    @Column(name = "present_team")
    private String presentTeam = "";

    @Column(name = "future_person")
    private String futurePerson = "";

    @Column(name = "future_team")
    private String futureTeam = "";

    @Column(name = "resources_person")
    private String resourcesPerson = "";

    @Column(name = "resources_team")
    private String resourcesTeam = "";

    @Column(name = "needs_person")
    private String needsPerson = "";

    @Column(name = "needs_team")
    private String needsTeam = "";

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "saved_at"))
    private SignatureColumns saved = SignatureColumns.none();

    protected MappingVersionRow() {}

    static MappingVersionRow from(UUID id, AreaMapping version) {
        MappingVersionRow row = new MappingVersionRow();
        row.id = id;
        row.mappingId = version.id().value();
        row.caseId = version.caseId().value();
        row.area = version.area().code();
        row.revision = version.revision().number();
        row.backgroundPerson = version.content().text(MappingField.BACKGROUND_PERSON);
        row.backgroundTeam = version.content().text(MappingField.BACKGROUND_TEAM);
        row.presentPerson = version.content().text(MappingField.PRESENT_PERSON);
        row.presentTeam = version.content().text(MappingField.PRESENT_TEAM);
        row.futurePerson = version.content().text(MappingField.FUTURE_PERSON);
        row.futureTeam = version.content().text(MappingField.FUTURE_TEAM);
        row.resourcesPerson = version.content().text(MappingField.RESOURCES_PERSON);
        row.resourcesTeam = version.content().text(MappingField.RESOURCES_TEAM);
        row.needsPerson = version.content().text(MappingField.NEEDS_PERSON);
        row.needsTeam = version.content().text(MappingField.NEEDS_TEAM);
        row.saved = SignatureColumns.from(version.saved());
        return row;
    }

    UUID id() {
        return id;
    }

    AreaMapping toDomain(List<MappingSource> sources) {
        AreaContent content = new AreaContent(Map.of(), sources)
                .with(MappingField.BACKGROUND_PERSON, backgroundPerson)
                .with(MappingField.BACKGROUND_TEAM, backgroundTeam)
                .with(MappingField.PRESENT_PERSON, presentPerson)
                .with(MappingField.PRESENT_TEAM, presentTeam)
                .with(MappingField.FUTURE_PERSON, futurePerson)
                .with(MappingField.FUTURE_TEAM, futureTeam)
                .with(MappingField.RESOURCES_PERSON, resourcesPerson)
                .with(MappingField.RESOURCES_TEAM, resourcesTeam)
                .with(MappingField.NEEDS_PERSON, needsPerson)
                .with(MappingField.NEEDS_TEAM, needsTeam);
        return new AreaMapping(
                new MappingId(mappingId),
                new CaseId(caseId),
                LifeArea.ofCode(area).orElseThrow(),
                content,
                new Revision(revision),
                saved.toDomain());
    }
}
