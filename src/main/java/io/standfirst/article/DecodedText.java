package io.standfirst.article;

import java.nio.charset.Charset;

/**
 * Characters, and the character set that their bytes were read in.
 *
 * @param text without a byte order mark
 */
record DecodedText(String text, Charset charset) {}
