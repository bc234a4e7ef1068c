package se.handslag.planning.municipality.stay;

import com.google.inject.AbstractModule;

/** What notices of stays in hospital bind at a municipality. */
public final class NoticedStayModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(NoticedStays.class);
        bind(ReadingNoticedStays.class);
        bind(NoticedStayTasks.class);
    }
}
