package se.handslag.web.joint.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.casework.Sentence;
import se.handslag.planning.joint.mapping.AreaContent;
import se.handslag.planning.joint.mapping.LifeArea;
import se.handslag.planning.joint.mapping.MappingField;
import se.handslag.planning.joint.mapping.MappingSource;
import se.handslag.planning.joint.mapping.SaveArea;
import se.handslag.planning.joint.mapping.SourceKind;
import se.handslag.web.joint.merge.Choices;
import se.handslag.web.shell.Form;

/**
 * The form in which one area is written.
 *
 * <p>Fields: {@code omrade}, {@code seen}, each {@link MappingField} by its code, {@code source.<n>.kind} with {@code .on}, {@code .what}
 * and {@code .assessor}; after a conflict {@code against}, {@code conflict} and {@code keep.<field>}.
 */
final class MappingForm {
    /** The lines for new sources. */
    static final int FRESH = 2;

    private final Form form;

    MappingForm(Form form) {
        this.form = form;
    }

    void fill(AreaContent content, Revision seen) {
        form.prefill("seen", seen.toString());
        write(content).forEach(form::prefill);
    }

    /** The fields with something in them, by their names. */
    static Map<String, String> write(AreaContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        content.fields().forEach((field, value) -> fields.put(field.code(), value.text()));
        return fields;
    }

    /** New sources by the names of their fields. */
    static Map<String, String> write(List<MappingSource> fresh) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            String name = "source." + (i + 1);
            fields.put(name + ".kind", fresh.get(i).kind().code());
            fields.put(name + ".on", fresh.get(i).on().toString());
            fields.put(name + ".what", fresh.get(i).what());
            fields.put(name + ".assessor", fresh.get(i).assessor());
        }
        return fields;
    }

    SaveArea read(CaseId caseId, LifeArea area) {
        AreaContent content = new AreaContent(Map.of(), sources());
        for (MappingField field : MappingField.values()) {
            content = content.with(field, form.text(field.code()));
        }
        return new SaveArea(caseId, area, form.revision("seen"), content, Choices.in(form, MappingField::ofCode));
    }

    private List<MappingSource> sources() {
        List<MappingSource> sources = new ArrayList<>();
        for (int i = 1; i <= FRESH; i++) {
            String name = "source." + i;
            Optional<SourceKind> kind = SourceKind.ofCode(form.text(name + ".kind"));
            boolean written = !form.text(name + ".what").isEmpty()
                    || !form.text(name + ".assessor").isEmpty();
            if (kind.isEmpty()) {
                if (written) {
                    form.refuse(name + ".kind", Sentence.of("web.mapping.source.kind.missing"));
                }
                continue;
            }
            Optional<LocalDate> on = form.requiredDate(name + ".on", Sentence.of("web.mapping.source.on.missing"));
            on.ifPresent(day -> sources.add(
                    new MappingSource(kind.get(), day, form.text(name + ".what"), form.text(name + ".assessor"))));
        }
        return sources;
    }
}
