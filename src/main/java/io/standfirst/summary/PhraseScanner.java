package io.standfirst.summary;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the noun phrases of a sentence that may be key phrases.
 *
 * <p>English is tagged by closed classes, suffixes and the word before: adjectives and participles
 * may open a phrase, a noun ends it, verbs and adverbs are in none. German capitalises its nouns. A
 * language with articles starts a phrase behind one of them, or behind a preposition. Elsewhere a
 * phrase is any run of words that bear a topic; in scripts that part no words, of ideographs or
 * katakana. One look at each token and the one before it.
 */
final class PhraseScanner {
  private static final int LONGEST = 4;
  private static final int LONGEST_UNPARTED = 6;

  /** What a token may be in a phrase. */
  enum Role {
    OUTSIDE,
    OPENS,
    NOUN,
    LINK
  }

  private final AnalysedText text;
  private final Set<String> stopWords;
  private final WordTable words;
  private final WordTable names;
  private final String language;

  PhraseScanner(AnalysedText text) {
    this.text = text;
    stopWords = text.stopWords();
    words = WordTable.phrases(text.language());
    names = WordTable.names(text.language());
    language = text.language().isKnown() ? text.language().code() : "en";
  }

  /**
   * A phrase of a sentence.
   *
   * @param tokens the sentence's
   * @param from its first token
   * @param to the token behind its last
   * @param whole whether no longer phrase has it, and it opens with a noun; never where words are
   *     not parted
   */
  record Found(List<Token> tokens, int from, int to, boolean whole) {
    List<Token> phrase() {
      return tokens.subList(from, to);
    }
  }

  /** Hands over every phrase of a sentence with a topic, those within longer ones too. */
  void scan(Sentence sentence, Consumer<Found> sink) {
    List<Token> tokens = text.tokens(sentence);
    List<Role> roles = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      roles.add(role(tokens, i, roles));
    }
    boolean[] topics = new boolean[roles.size()];
    for (int i = 0; i < topics.length; i++) {
      topics[i] = roles.get(i) == Role.NOUN && isTopic(CapitalUse.base(tokens.get(i).form()));
    }
    for (int from = 0; from < roles.size(); from++) {
      boolean topic = false;
      boolean unparted = isUnparted(tokens.get(from).form());
      int limit = Math.min(roles.size(), from + (unparted ? LONGEST_UNPARTED : LONGEST));
      boolean starts = roles.get(from) == Role.NOUN || roles.get(from) == Role.OPENS;
      for (int to = from; starts && to < limit; to++) {
        boolean joined = to == from || (isJoined(tokens, to) && !opensAnew(roles, to));
        if (roles.get(to) == Role.OUTSIDE || !joined) {
          break;
        }
        topic |= topics[to];
        if (topic && roles.get(to) == Role.NOUN && (!unparted || to > from)) {
          sink.accept(new Found(tokens, from, to + 1, isWhole(tokens, roles, from, to)));
        }
      }
    }
  }

  /** Whether a word says what a text is about. */
  private boolean isTopic(String form) {
    return !words.is(WordKind.WEAK, form)
        && !words.is(WordKind.ADJECTIVE, form)
        && !names.is(WordKind.DEMONYM, form)
        && !names.is(WordKind.TITLE, form)
        && !names.is(WordKind.DATE, form);
  }

  /** An adjective behind a noun. */
  private static boolean opensAnew(List<Role> roles, int i) {
    return roles.get(i) == Role.OPENS && roles.get(i - 1) == Role.NOUN;
  }

  private boolean isWhole(List<Token> tokens, List<Role> roles, int from, int to) {
    boolean before = from > 0 && roles.get(from - 1) != Role.OUTSIDE && isJoined(tokens, from);
    boolean behind =
        to + 1 < roles.size() && roles.get(to + 1) != Role.OUTSIDE && isJoined(tokens, to + 1);
    boolean unparted = isUnparted(tokens.get(from).form());
    return roles.get(from) == Role.NOUN && !before && !behind && !unparted;
  }

  private Role role(List<Token> tokens, int i, List<Role> before) {
    String form = CapitalUse.base(tokens.get(i).form());
    if (isUnparted(form)) {
      return isIdeograph(form) && !stopWords.contains(form) ? Role.NOUN : Role.OUTSIDE;
    }
    boolean linked = i > 0 && before.get(i - 1) == Role.NOUN && words.is(WordKind.LINK, form);
    if (linked) {
      return Role.LINK;
    }
    boolean topic =
        form.length() > 1
            && form.indexOf('.') < 0
            && form.indexOf('\'') < 0
            && Character.isLetter(form.codePointAt(0))
            && !stopWords.contains(form)
            && !names.is(WordKind.DATE, form);
    if (!topic) {
      return Role.OUTSIDE;
    }
    return switch (language) {
      case "en" -> english(tokens, i, form, before);
      case "de" -> isCapitalised(tokens.get(i)) ? Role.NOUN : Role.OUTSIDE;
      default -> led(tokens, i, before);
    };
  }

  private Role led(List<Token> tokens, int i, List<Role> before) {
    if (!words.has(WordKind.LEAD)) {
      return Role.NOUN;
    }
    boolean goesOn = i > 0 && before.get(i - 1) != Role.OUTSIDE && isJoined(tokens, i);
    boolean led = i > 0 && words.is(WordKind.LEAD, tokens.get(i - 1).form());
    return led || goesOn ? Role.NOUN : Role.OUTSIDE;
  }

  private Role english(List<Token> tokens, int i, String form, List<Role> before) {
    if (isCapitalised(tokens.get(i)) && i > 0) {
      return Role.NOUN;
    }
    boolean led = i > 0 && isLed(tokens, i, before);
    boolean inPhrase = i > 0 && before.get(i - 1) != Role.OUTSIDE && isJoined(tokens, i);
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
    boolean name = isCapitalised(tokens.get(i - 1));
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
        i + 1 < tokens.size()
            && isJoined(tokens, i + 1)
            && !stopWords.contains(tokens.get(i + 1).form());
    return !followed
        && !tokens.get(i).form().endsWith("er")
        && !tokens.get(i).form().equals("worse");
  }

  /** Whether a noun or its adjective is due: behind an article, a possessive or a preposition. */
  private boolean isLed(List<Token> tokens, int i, List<Role> before) {
    String previous = tokens.get(i - 1).form();
    return words.is(WordKind.LEAD, previous)
        || previous.endsWith("'s")
        || (before.get(i - 1) == Role.OPENS && isJoined(tokens, i));
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

  private boolean isCapitalised(Token token) {
    return Character.isUpperCase(text.text().codePointAt(token.span().start()));
  }

  private boolean isJoined(List<Token> tokens, int right) {
    int from = tokens.get(right - 1).span().end();
    int to = tokens.get(right).span().start();
    if (tokens.get(right - 1).form().endsWith("'s")) {
      return false;
    }
    char gap = text.text().charAt(Math.min(from, to));
    return to == from
        || (to == from + 1 && (gap == ' ' || gap == '-' || gap == '’' || gap == '\''));
  }

  /** A character of a script that parts no words. */
  private static boolean isUnparted(String form) {
    int c = form.codePointAt(0);
    return c >= 0x0E00 && form.length() == Character.charCount(c);
  }

  /**
   * Han that are no numerals, and katakana: what Chinese and Japanese nouns are mostly written in.
   */
  private static boolean isIdeograph(String form) {
    int c = form.codePointAt(0);
    return "一二三四五六七八九十百千万萬億亿".indexOf(c) < 0
        && ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0x30A1 && c <= 0x30FE) || c >= 0x20000);
  }
}
