package io.standfirst.summary.topics;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the words of a sentence may be in a noun phrase.
 *
 * <p>English is tagged by {@link EnglishPhraseWords}. German capitalises its nouns. A language with
 * articles starts a phrase behind one of them, or behind a preposition. Elsewhere a phrase is any
 * run of words that bear a topic; in scripts that part no words, of ideographs or katakana. One
 * look at each token and its neighbours.
 */
final class PhraseWords {
  /** What a token may be in a phrase. */
  enum Role {
    OUTSIDE,
    OPENS,
    NOUN,
    LINK
  }

  private final String text;
  private final Set<String> stopWords;
  private final WordTable words;
  private final WordTable names;
  private final String language;
  private final EnglishPhraseWords english;

  PhraseWords(AnalysedText analysed) {
    text = analysed.text();
    stopWords = analysed.stopWords();
    words = WordTable.phrases(analysed.language());
    names = WordTable.names(analysed.language());
    language = analysed.language().isKnown() ? analysed.language().code() : "en";
    english = new EnglishPhraseWords(this, words);
  }

  /** The role of each token of a sentence. */
  List<Role> roles(List<Token> tokens) {
    List<Role> roles = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      roles.add(role(tokens, i, roles));
    }
    return roles;
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
      case "en" -> english.role(tokens, i, form, before);
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

  boolean isStop(Token token) {
    return stopWords.contains(token.form());
  }

  boolean isCapitalised(Token token) {
    return Character.isUpperCase(text.codePointAt(token.span().start()));
  }

  /** Whether a token stands close enough behind the one before it to be of one phrase with it. */
  boolean isJoined(List<Token> tokens, int right) {
    int from = tokens.get(right - 1).span().end();
    int to = tokens.get(right).span().start();
    if (tokens.get(right - 1).form().endsWith("'s")) {
      return false;
    }
    char gap = text.charAt(Math.min(from, to));
    return to == from
        || (to == from + 1 && (gap == ' ' || gap == '-' || gap == '’' || gap == '\''));
  }

  /** A character of a script that parts no words. */
  static boolean isUnparted(String form) {
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
