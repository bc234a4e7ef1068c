package se.handslag.core.platform;

import com.google.inject.Module;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.handslag.core.access.RelationSource;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.disclosure.ItemSource;
import se.handslag.core.disclosure.request.RequestTerms;
import se.handslag.core.event.Event;
import se.handslag.core.event.EventListener;
import se.handslag.core.export.ExportPlan;
import se.handslag.core.records.TableFates;
import se.handslag.core.task.OfficeTaskSource;
import se.handslag.core.task.TaskSource;

/** One authority's side of the platform while it is being furnished by the parts. */
@CompositionRoot(because = "it gathers what every part brings to one authority")
public final class AuthorityHouse {
    private final Authority authority;
    private final List<Class<?>> rows = new ArrayList<>();
    private final List<Module> modules = new ArrayList<>();
    private final Set<Class<?>> offers = new LinkedHashSet<>();
    private final Set<Class<? extends EventListener<? extends Event>>> listeners = new LinkedHashSet<>();
    private final Set<Class<? extends ItemSource>> items = new LinkedHashSet<>();
    private final Set<Class<? extends TaskSource>> tasks = new LinkedHashSet<>();
    private final Set<Class<? extends OfficeTaskSource>> officeTasks = new LinkedHashSet<>();
    private final Set<Class<? extends RelationSource>> relations = new LinkedHashSet<>();
    private final TableFates fates = new TableFates();
    private final ExportPlan plan = new ExportPlan();
    private final Set<ItemKind> answered = new LinkedHashSet<>(Set.of(ItemKind.REQUEST));
    private RequestTerms requestTerms = RequestTerms.USUAL;

    AuthorityHouse(Authority authority) {
        this.authority = authority;
    }

    public Authority authority() {
        return authority;
    }

    /** Row classes for this authority's store. */
    public AuthorityHouse rows(Collection<Class<?>> classes) {
        rows.addAll(classes);
        return this;
    }

    /** Bindings inside this authority's private module. */
    public AuthorityHouse install(Module module) {
        modules.add(module);
        return this;
    }

    /** Use cases and ports that may be asked for from outside at the {@link Desk}. */
    public AuthorityHouse offer(Class<?>... useCases) {
        offers.addAll(List.of(useCases));
        return this;
    }

    /** Listeners to this authority's own news. */
    public AuthorityHouse listen(Class<? extends EventListener<? extends Event>> listener) {
        listeners.add(listener);
        return this;
    }

    /** Says how items of one kind are read from this authority's record when they are disclosed. */
    public AuthorityHouse disclose(Class<? extends ItemSource> source) {
        items.add(source);
        return this;
    }

    /** Says which tasks follow from facts in this authority's record. */
    public AuthorityHouse derive(Class<? extends TaskSource> source) {
        tasks.add(source);
        return this;
    }

    /** Says what the head of service has to do by office, as it follows from facts in this authority's record. */
    public AuthorityHouse deriveForOffice(Class<? extends OfficeTaskSource> source) {
        officeTasks.add(source);
        return this;
    }

    /** Says how staff stand to files, beside what the authority's own record says. If it cannot be asked, nobody is let in. */
    public AuthorityHouse relate(Class<? extends RelationSource> source) {
        relations.add(source);
        return this;
    }

    /**
     * What becomes of the part's tables when a case is erased. Only a table that the database cannot place by itself needs a word here; see
     * {@link TableFates}.
     */
    public AuthorityHouse fates(Consumer<TableFates> say) {
        say.accept(fates);
        return this;
    }

    /** How the part's tables read in an extract for the one they are about; see {@link ExportPlan}. */
    public AuthorityHouse export(Consumer<ExportPlan> say) {
        say.accept(plan);
        return this;
    }

    ExportPlan plan() {
        return plan;
    }

    /** How long the answer to a request may take here, where the one who asks names no day. */
    public AuthorityHouse requestTerms(RequestTerms terms) {
        requestTerms = terms;
        return this;
    }

    RequestTerms requestTerms() {
        return requestTerms;
    }

    /** Kinds of copy that are answered here, with a task of their own. */
    public AuthorityHouse answer(ItemKind... kinds) {
        answered.addAll(List.of(kinds));
        return this;
    }

    Set<ItemKind> answered() {
        return answered;
    }

    TableFates fates() {
        return fates;
    }

    List<Class<?>> rows() {
        return rows;
    }

    List<Module> modules() {
        return modules;
    }

    Set<Class<?>> offers() {
        return offers;
    }

    Set<Class<? extends EventListener<? extends Event>>> listeners() {
        return listeners;
    }

    Set<Class<? extends ItemSource>> items() {
        return items;
    }

    Set<Class<? extends TaskSource>> tasks() {
        return tasks;
    }

    Set<Class<? extends OfficeTaskSource>> officeTasks() {
        return officeTasks;
    }

    Set<Class<? extends RelationSource>> relations() {
        return relations;
    }
}
