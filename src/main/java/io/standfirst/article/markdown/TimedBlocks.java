package io.standfirst.article.markdown;

import io.standfirst.article.format.Deadline;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Begins no block: ends the parser, which asks it at each line, when the time is over. */
record TimedBlocks(Deadline deadline) implements BlockParserFactory {
  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matchedBlockParser) {
    deadline.check();
    return BlockStart.none();
  }
}
