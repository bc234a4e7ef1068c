package se.handslag.core.disclosure;

public record Ground(String text) {}
