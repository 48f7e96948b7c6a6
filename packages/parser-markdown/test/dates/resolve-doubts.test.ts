import {expect, test} from 'vitest'
import {type DateHit, readPeriod, resolveDoubts} from '../../src/dates/index.ts'
import {describeHit} from './describe-hit.ts'

const resolve = (...texts: string[]) =>
  resolveDoubts(texts.map(each => readPeriod(each) as DateHit)).map(describeHit)

test('a date that can only be a range of years decides', () => {
  expect(resolve('2001-04', '2004-19')).toEqual(['2001/2004', '2004/2019'])
})

test('a date that can only be a month decides', () => {
  expect(resolve('2001-04', '2019-02')).toEqual(['2001-04', '2019-02'])
  expect(resolve('2010/11', '2015/03')).toEqual(['2010-11', '2015-03'])
})

test('an academic year decides', () => {
  expect(resolve('2010/11', '2015/16')).toEqual(['2010/2011', '2015/2016'])
})

test('stations that meet are years', () => {
  expect(resolve('2004-08', '2008-09')).toEqual(['2004/2008', '2008/2009'])
})

test('what nothing decides keeps its doubt', () => {
  expect(resolve('2001-04', 'May 2010')).toEqual([
    '2001/2004 year-or-month 2001-04',
    '2010-05',
  ])
})

test('a day above twelve says where days stand', () => {
  expect(resolve('03/04/2015', '25/12/2015')[0]).toBe('2015-04-03')
  expect(resolve('03/04/2015', '12/25/2015')[0]).toBe('2015-03-04')
})

test('other doubts are not touched', () => {
  expect(resolve('2017–2015')).toEqual(['2017/2015 end-before-start'])
})
