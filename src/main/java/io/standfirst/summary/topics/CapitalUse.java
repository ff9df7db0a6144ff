package io.standfirst.summary.topics;

import io.standfirst.text.AnalysedText;
import io.standfirst.text.Sentence;
import io.standfirst.text.Span;
import io.standfirst.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a text uses capitals: which words have one by themselves, and which only where a sentence
 * opens. Lines set as headlines, most of whose words have one, say nothing and are left out.
 */
final class CapitalUse {
  private final String text;
  private final AnalysedText analysed;
  private final Set<String> inside = new HashSet<>();
  private final Set<String> alone = new HashSet<>();
  private final Set<String> small = new HashSet<>();

  CapitalUse(AnalysedText analysed) {
    this.analysed = analysed;
    text = analysed.text();
    for (Sentence sentence : analysed.sentences()) {
      List<Token> tokens = tokens(sentence);
      for (int i = 0; i < tokens.size(); i++) {
        String form = tokens.get(i).form();
        if (!isCapitalised(tokens.get(i))) {
          small.add(form);
        } else if (!opens(tokens, i)) {
          inside.add(base(form));
          if (!gap(tokens, i - 1).equals("-")) {
            alone.add(base(form));
          }
        }
      }
    }
  }

  /** A word without its possessive ending. */
  static String base(String form) {
    return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
  }

  /** The tokens of a sentence; none of a line set as a headline. */
  List<Token> tokens(Sentence sentence) {
    List<Token> tokens = analysed.tokens(sentence);
    int capitalised = 0;
    for (Token token : tokens) {
      capitalised += isCapitalised(token) ? 1 : 0;
    }
    boolean ended = ".!?…\"”'’".indexOf(text.charAt(sentence.span().end() - 1)) >= 0;
    boolean headline = !ended && tokens.size() >= 5 && 10 * capitalised >= 6 * tokens.size();
    return headline ? List.of() : tokens;
  }

  boolean isCapitalised(Token token) {
    int start = token.span().start();
    return Character.isUpperCase(text.codePointAt(start))
        && (token.span().length() > 1 || text.startsWith(".", token.span().end()));
  }

  /** Whether a token's capital may come from its place: first, or behind a mark that opens. */
  boolean opens(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    for (int at = tokens.get(i - 1).span().end(); at < tokens.get(i).span().start(); at++) {
      if ("\"“„«:•".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What stands between a token and the next; empty when that is long. */
  String gap(List<Token> tokens, int i) {
    int from = tokens.get(i).span().end();
    int to = tokens.get(i + 1).span().start();
    return to - from > 3 ? "" : Span.of(from, to).in(text);
  }

  /** Whether a word has a capital within a sentence, too. */
  boolean isInside(String base) {
    return inside.contains(base);
  }

  /** Whether a word has a capital within a sentence, not behind a hyphen. */
  boolean isAlone(String form) {
    return alone.contains(form);
  }

  /** Whether a word is written small, and never with a capital within a sentence. */
  boolean isSmallOnly(String form) {
    return small.contains(form) && !inside.contains(form);
  }
}
