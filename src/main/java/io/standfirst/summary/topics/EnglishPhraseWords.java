package io.standfirst.summary.topics;

import io.standfirst.summary.topics.PhraseWords.Role;
import io.standfirst.text.Token;
import java.util.List;

/**
 * English words by closed classes, suffixes and neighbours: adjectives and participles may open a
 * phrase, a noun ends it, verbs and adverbs are in none.
 */
final class EnglishPhraseWords {
  private final PhraseWords all;
  private final WordTable words;

  EnglishPhraseWords(PhraseWords all, WordTable words) {
    this.all = all;
    this.words = words;
  }

  /**
   * The role of a token.
   *
   * @param form the token's without a possessive ending
   * @param before the roles of the tokens before it
   */
  Role role(List<Token> tokens, int i, String form, List<Role> before) {
    if (all.isCapitalised(tokens.get(i)) && i > 0) {
      return Role.NOUN;
    }
    boolean led = i > 0 && isLed(tokens, i, before);
    boolean inPhrase = i > 0 && before.get(i - 1) != Role.OUTSIDE && all.isJoined(tokens, i);
    if (words.is(WordKind.NOUN, form)) {
      return Role.NOUN;
    }
    if (words.is(WordKind.ADVERB, form) || form.endsWith("ly") || words.is(WordKind.FORM, form)) {
      return Role.OUTSIDE;
    }
    if (words.is(WordKind.ADJECTIVE, form) || isAdjective(form)) {
      return inPhrase && isSingularNoun(tokens, i - 1, before) && isLast(tokens, i)
          ? Role.NOUN
          : Role.OPENS;
    }
    if (form.endsWith("ed") || form.endsWith("ing")) {
      return led ? Role.OPENS : Role.OUTSIDE;
    }
    boolean relative = i > 0 && words.is(WordKind.RELATIVE, tokens.get(i - 1).form());
    if ((i > 0 && words.is(WordKind.SUBJECT, tokens.get(i - 1).form()))
        || (relative && form.endsWith("s"))) {
      return Role.OUTSIDE;
    }
    boolean object = i + 1 < tokens.size() && words.is(WordKind.OBJECT, tokens.get(i + 1).form());
    boolean infinitive = i > 0 && tokens.get(i - 1).form().equals("to") && object;
    boolean verb =
        words.is(WordKind.VERB, form) || isVerbInS(form) || hasVerbSuffix(form) || infinitive;
    return !verb || led || relative || (inPhrase && isCompound(tokens, i, form, before))
        ? Role.NOUN
        : Role.OUTSIDE;
  }

  /** Behind an adjective; behind a noun in the singular, as in "comic book", "night shifts". */
  private boolean isCompound(List<Token> tokens, int i, String form, List<Role> before) {
    boolean object = i + 1 < tokens.size() && words.is(WordKind.OBJECT, tokens.get(i + 1).form());
    boolean name = all.isCapitalised(tokens.get(i - 1));
    return before.get(i - 1) == Role.OPENS
        || (isSingularNoun(tokens, i - 1, before)
            && !name
            && (words.is(WordKind.VERB, form) || !object));
  }

  private static boolean isSingularNoun(List<Token> tokens, int i, List<Role> roles) {
    return roles.get(i) == Role.NOUN && !tokens.get(i).form().endsWith("s");
  }

  /** "the cup final.": an adjective that no noun follows, and no comparative, is one. */
  private boolean isLast(List<Token> tokens, int i) {
    boolean followed =
        i + 1 < tokens.size() && all.isJoined(tokens, i + 1) && !all.isStop(tokens.get(i + 1));
    return !followed
        && !tokens.get(i).form().endsWith("er")
        && !tokens.get(i).form().equals("worse");
  }

  /** Whether a noun or its adjective is due: behind an article, a possessive or a preposition. */
  private boolean isLed(List<Token> tokens, int i, List<Role> before) {
    String previous = tokens.get(i - 1).form();
    return words.is(WordKind.LEAD, previous)
        || previous.endsWith("'s")
        || (before.get(i - 1) == Role.OPENS && all.isJoined(tokens, i));
  }

  private static boolean hasVerbSuffix(String form) {
    return form.length() > 6
        && (form.endsWith("ate")
            || form.endsWith("ise")
            || form.endsWith("ize")
            || form.endsWith("ify"));
  }

  private boolean isVerbInS(String form) {
    if (!form.endsWith("s") || form.endsWith("ss")) {
      return false;
    }
    String base = form.substring(0, form.length() - 1);
    return words.is(WordKind.VERB, base)
        || (form.endsWith("es") && words.is(WordKind.VERB, base.substring(0, base.length() - 1)))
        || (form.endsWith("ies")
            && words.is(WordKind.VERB, form.substring(0, form.length() - 3) + "y"));
  }

  private static boolean isAdjective(String form) {
    return form.length() > 5
        && (form.endsWith("ous")
            || form.endsWith("ful")
            || form.endsWith("less")
            || form.endsWith("able")
            || form.endsWith("ible")
            || form.endsWith("ical")
            || form.endsWith("ional"));
  }
}
