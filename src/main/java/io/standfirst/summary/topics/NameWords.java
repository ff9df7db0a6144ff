package io.standfirst.summary.topics;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Cues;
import io.standfirst.text.Cues.Kind;
import java.util.Set;

/** What a word can be in or before a name, by the tables of a language. */
final class NameWords {
  private static final Set<String> LINKS =
      Set.of(
          "de", "la", "von", "van", "der", "den", "bin", "al", "el", "del", "da", "do", "di", "du");

  private final Set<String> stopWords;
  private final WordTable names;
  private final WordTable phrases;
  private final Cues cues;

  NameWords(AnalysedText text) {
    stopWords = text.stopWords();
    names = WordTable.names(text.language());
    phrases = WordTable.phrases(text.language());
    cues = Cues.of(text.language());
  }

  boolean isStop(String form) {
    return stopWords.contains(form);
  }

  boolean is(WordKind kind, String form) {
    return names.is(kind, form);
  }

  /** A weekday or a month. */
  boolean isDate(String form) {
    return names.is(WordKind.DATE, form) || cues.is(Kind.WEEKDAY, form);
  }

  /** "French", "Koreans". */
  boolean isDemonym(String form) {
    return isOneOrMany(WordKind.DEMONYM, form);
  }

  /** "bank", "banks". */
  boolean isInstitution(String form) {
    return isOneOrMany(WordKind.INSTITUTION, form);
  }

  /** "von", "de", "bin". */
  boolean isLink(String form) {
    return LINKS.contains(form);
  }

  /** "the", or what else leads a phrase. */
  boolean isLead(String form) {
    return phrases.is(WordKind.LEAD, form);
  }

  /** "don't", "we'll": a function word drawn together with another. */
  boolean isContraction(String form) {
    int apostrophe = form.indexOf('\'');
    return apostrophe > 0
        && apostrophe < 3
        && !form.endsWith("'s")
        && isStop(form.substring(0, apostrophe));
  }

  /** A word that has its capital only from opening a sentence. */
  boolean opensOnly(String form) {
    return isStop(CapitalUse.base(form))
        || cues.is(Kind.CONNECTIVE, form)
        || phrases.is(WordKind.ADVERB, form);
  }

  /** A verb, an adjective or another form that is no given name. */
  boolean isCommonForm(String form) {
    return isStop(form)
        || phrases.is(WordKind.FORM, form)
        || phrases.is(WordKind.VERB, form)
        || phrases.is(WordKind.ADJECTIVE, form);
  }

  /** A word that is no name by itself. */
  boolean isNoNameAlone(String base) {
    return isStop(base) || names.is(WordKind.INSTITUTION, base) || phrases.is(WordKind.WEAK, base);
  }

  private boolean isOneOrMany(WordKind kind, String form) {
    return names.is(kind, form)
        || (form.endsWith("s") && names.is(kind, form.substring(0, form.length() - 1)));
  }
}
