package io.standfirst.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a paragraph, in one pass over its characters.
 *
 * <p>A sentence ends at a mark that can end one, with the quotation marks and brackets that close
 * behind it, unless what follows shows that it goes on: a small letter, the speaker of a quotation,
 * or what an abbreviation calls for ({@link FullStop}). Why a scanner of its own and not {@link
 * java.text.BreakIterator}: the decisions need the words on both sides, in every language at once,
 * and so stand in one place, cost one look at each character and no locale data at start-up. What
 * no mark ends within {@value FallbackCuts#LONGEST} UTF-16 code units is cut by {@link
 * FallbackCuts}.
 */
final class SentenceSplitter {
  private final String text;
  private final Continuation continuation;
  private final NoSpace noSpace;
  private final FullStop fullStop;
  private final FallbackCuts cuts;
  private final SpaceStops spaces;
  private final boolean spaced;
  private final boolean greek;
  private final boolean caseless;

  SentenceSplitter(String text, Language language) {
    this.text = text;
    continuation = new Continuation(text, language);
    noSpace = new NoSpace(text);
    fullStop = new FullStop(text, language);
    cuts = new FallbackCuts(text);
    spaces = new SpaceStops(text);
    spaced = SpaceStops.apply(language);
    greek = language.code().equals("el");
    caseless = text.chars().noneMatch(Character::isUpperCase);
  }

  /** The sentences between {@code from} and {@code to}, which hold one paragraph. */
  List<Span> split(int from, int to) {
    List<Span> sentences = new ArrayList<>();
    int start = Dateline.end(text, from, to);
    if (start > from) {
      add(sentences, from, start);
      start = skipSpaces(start, to);
    }
    int shielded = start;
    int i = start;
    while (i < to) {
      char c = text.charAt(i);
      if (i - start >= FallbackCuts.LONGEST) {
        int cut = cuts.in(start);
        add(sentences, start, cut);
        start = skipSpaces(cut, to);
        i = Math.max(i, start);
      } else if (isBreak(c, i, start, to)) {
        add(sentences, start, i);
        start = skipSpaces(i, to);
        i = start + 1;
      } else if (i >= shielded && (c == '「' || c == '『' || c == '（')) {
        shielded = continuation.bracketEnd(i, to);
        i++;
      } else if (isEnd(c)) {
        int limit = Math.min(to, start + FallbackCuts.LONGEST);
        int run = endOfRun(i, limit);
        int close = endOfClosers(run, limit);
        if (run >= shielded && hasWord(start, i) && ends(i, run, close, start, to)) {
          add(sentences, start, close);
          start = skipSpaces(close, to);
          i = start;
        } else {
          i = run;
        }
      } else {
        i++;
      }
    }
    add(sentences, start, to);
    return sentences;
  }

  /** Greek asks with a semicolon. */
  private boolean isEnd(char c) {
    return Punctuation.isEnd(c) || (greek && c == ';');
  }

  private boolean isBreak(char c, int at, int start, int to) {
    return at > start
        && (Punctuation.isBullet(c) || (spaced && c == ' ' && spaces.ends(at, start, to)));
  }

  /** Whether the stretch has a letter or digit; no more of it is looked at than a sentence has. */
  private boolean hasWord(int start, int end) {
    int i = start;
    while (i < end && !Script.isWordPart(text.codePointAt(i))) {
      i++;
    }
    return i < end;
  }

  private boolean ends(int mark, int run, int close, int start, int to) {
    int next = skipSpaces(close, to);
    if (next >= to) {
      return true;
    }
    if (isEnd(text.charAt(next)) && next == close) {
      return false;
    }
    if (Punctuation.isStrongEnd(text.charAt(run - 1))) {
      return !noSpace.isDecimal(mark, run)
          && !continuation.quotes(close, run, to)
          && !(close > run && continuation.namesSpeaker(next, to));
    }
    if (next == close) {
      return noSpace.ends(mark, close, to)
          && (close == run || !continuation.quotes(close, run, to));
    }
    int word = next;
    boolean quoted = false;
    while (word < to
        && (Punctuation.isOpener(text.charAt(word)) || Script.isSpace(text.charAt(word)))) {
      quoted |= Punctuation.isQuote(text.charAt(word));
      word++;
    }
    if (word >= to) {
      return true;
    }
    int first = text.codePointAt(word);
    if (Character.isLowerCase(first) && !caseless && !continuation.isCamelCase(word, to)) {
      return false;
    }
    if (run == mark + 1 && text.charAt(mark) == '.' && !fullStop.ends(mark, start, word, quoted)) {
      return false;
    }
    boolean caselessScript = Character.getType(first) == Character.OTHER_LETTER;
    boolean closesQuotation =
        close > run && !quoted && (caselessScript || text.charAt(run - 1) != '.');
    return !(closesQuotation && continuation.namesSpeaker(word, to));
  }

  /** Behind the marks at {@code i}; ". . ." is one run. */
  private int endOfRun(int i, int to) {
    int run = i + 1;
    while (run < to) {
      char c = text.charAt(run);
      if (isEnd(c)) {
        run++;
      } else if (c == ' ' && isLoneDot(run + 1, to) && text.charAt(run - 1) == '.') {
        run += 2;
      } else {
        break;
      }
    }
    return run;
  }

  private boolean isLoneDot(int at, int to) {
    return at < to
        && text.charAt(at) == '.'
        && (at + 1 >= to || !Punctuation.isEnd(text.charAt(at + 1)));
  }

  private int endOfClosers(int run, int to) {
    int close = run;
    while (close < to) {
      char c = text.charAt(close);
      if (Punctuation.isCloser(c) && (!isPlainQuote(c) || isFree(close + 1, to))) {
        close++;
      } else if (c == '[' && continuation.footnoteEnd(close, to) > 0) {
        close = continuation.footnoteEnd(close, to);
      } else {
        break;
      }
    }
    int spaced = skipSpaces(close, to);
    boolean quote = spaced > close && spaced < to && isSpacedCloser(close, text.charAt(spaced));
    boolean closes = quote && isFree(spaced + 1, to);
    return closes ? spaced + 1 : close;
  }

  /** « Oui. » and "He said 'yes.' ": a closing mark behind a space. */
  private boolean isSpacedCloser(int close, char c) {
    boolean nested = Punctuation.isQuote(text.charAt(close - 1));
    return c == '»' || c == '›' || (nested && (c == '"' || c == '”' || c == '’'));
  }

  /** Quotation marks that may as well open: they close only when no letter follows. */
  private static boolean isPlainQuote(char c) {
    return Punctuation.isQuote(c) && c != '”' && c != '」' && c != '』' && c != '｣';
  }

  private boolean isFree(int at, int to) {
    return at >= to || !Character.isLetterOrDigit(text.codePointAt(at));
  }

  private int skipSpaces(int from, int to) {
    int i = from;
    while (i < to && Script.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private void add(List<Span> sentences, int from, int to) {
    Span span = Script.stripped(text, from, to);
    if (span.length() > 0) {
      sentences.add(span);
    }
  }
}
