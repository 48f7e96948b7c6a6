import {classify} from './classify.ts'
import {behindTown} from './words.ts'

/** Without blanks and capitals, only a place that says so is one. */
const cjkPlace = new RegExp(
  [
    // 横浜市, 京都府, 浙江省
    String.raw`^\p{sc=Han}{1,6}(?:市|省|县|縣|区|區|州|府|県|町|村)$`,
    '^(?:北京|上海|天津|重庆|广州|深圳|杭州|成都|南京|武汉|西安|苏州|厦门|青岛|大连|长沙|郑州|合肥|香港|澳门|台北|台灣|台湾|中国)$',
    '^(?:東京都?|北海道|大阪|京都|名古屋|福岡|札幌|横浜|神戸|仙台|広島|日本)$',
    // 서울특별시, 수원시, 강남구
    String.raw`^(?!.*(?:연구|복구|탐구|도구)$)\p{sc=Hangul}{2,4}(?:특별시|광역시|자치시|시|군|구)$`,
    '^(?:서울|부산|인천|대전|대구|광주|울산|세종|수원|성남|판교|제주|경기도?|강원도|대한민국|한국)$',
  ].join('|'),
  'u',
)

const cjk = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** A town with its state: `Chicago, IL`. */
const withState = new RegExp(`^\\p{Lu}[\\p{L} .'’-]{1,30}${behindTown}$`, 'u')

const anywhere = /^(?:fully )?(?:remote|hybrid)$|^home ?office$/i

/**
 * One or two pieces that look like a place, as one text: `Hamburg`,
 * `Germany` → `Hamburg, Germany`. Anything else: `undefined`.
 */
export function placeOf(pieces: readonly string[]): string | undefined {
  return pieces.length > 0 && pieces.length <= 2 && pieces.every(isPlace)
    ? pieces.join(', ')
    : undefined
}

/** Whether a piece can only be a place: `Boston, MA`, `Remote`, 横浜市. */
export function isSurePlace(piece: string): boolean {
  return withState.test(piece) || anywhere.test(piece) || cjkPlace.test(piece)
}

function isPlace(piece: string): boolean {
  if (isSurePlace(piece)) return true
  return (
    /^[\p{Lu}\p{Lo}]/u.test(piece) &&
    !/\d/.test(piece) &&
    !cjk.test(piece) &&
    piece.split(/\s+/).length <= 3 &&
    !Object.values(classify(piece)).some(Boolean)
  )
}
