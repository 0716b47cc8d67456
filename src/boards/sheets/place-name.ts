import type { Board } from '#model/boards/board.ts';
import { type Office, villageName } from '#model/library.ts';

/** Where a board hangs, for people who don't know the village: 柳湾村村口文化广场. */
export function placeName(board: Pick<Board, 'place' | 'village'>, office: Office): string {
  const village = board.village ? villageName(office, board.village, office.today) : '';
  return board.place.includes(village) ? board.place : village + board.place;
}
