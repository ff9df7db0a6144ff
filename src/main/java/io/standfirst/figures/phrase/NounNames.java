package io.standfirst.figures.phrase;

import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import java.util.Set;

/** What a counted noun is called: its singular, and what specifies it. */
final class NounNames {
  /** "350-strong", "300 strong" counts members. */
  private static final String STRONG = "strong";

  private static final Set<String> PREFIXES = Set.of("co", "ex", "non", "sub", "pre", "vice");

  private final Lemmas lemmas;

  NounNames(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  /** The singular of a word that is counted. */
  String lemma(Lexeme word) {
    return word.is(STRONG) ? "member" : lemmas.singular(word.word());
  }

  /** The noun of the lexemes [from, to), which its head names. */
  Noun of(Lexemes line, int from, int to, int head) {
    Lexeme last = line.at(head);
    String lemma = lemma(last);
    boolean people =
        (last.isCapitalised() && (last.word().endsWith("ans") || isPeople(last.word())))
            || NounEnds.CASUALTIES.contains(last.word());
    String modifiers =
        head == from ? "" : line.text().substring(line.at(from).start(), last.start());
    String shown = last.isCapitalised() ? capitalised(last.raw(), lemma) : lemma;
    boolean possessive = modifiers.contains("'s ") || modifiers.contains("’s ");
    String name = possessive ? shown : modifiers + shown;
    return new Noun(from, to, head, name.strip(), people ? "person" : prefix(line, head) + lemma);
  }

  /** "Israelis", "Saudis", whose singular ends in -i. */
  private boolean isPeople(String word) {
    return word.endsWith("is") && lemmas.isPlural(word);
  }

  /** The "co-" of "co-host", which is no word of its own. */
  private static String prefix(Lexemes line, int head) {
    boolean joined = line.at(head - 1).isHyphen() && line.at(head).glued();
    String before = line.at(head - 2).word();
    return joined && PREFIXES.contains(before) ? before + "-" : "";
  }

  private static String capitalised(String raw, String lemma) {
    return raw.length() >= lemma.length() && raw.regionMatches(true, 0, lemma, 0, lemma.length())
        ? raw.substring(0, lemma.length())
        : lemma;
  }
}
