package se.handslag.core.person;

public interface PersonalData {}
