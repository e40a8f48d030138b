import { renderToString } from 'react-dom/server'
import { renderToPipeableStream } from 'react-dom/server'
import { renderToStaticMarkup } from 'react-dom/server'
import { hydrateRoot } from 'react-dom/client'
import { renderToString as renderToStringServerRenderer } from '@vue/server-renderer'
import vue from 'vue'
import { GetServerSideProps } from 'next'  // mention: GetServerSideProps
import { GetStaticProps } from 'next'  // mention: GetStaticProps
import { GetStaticPaths } from 'next'  // mention: GetStaticPaths

export async function serverSideRendering1(order, shop) {
  const result = renderToString(order) // mention: renderToString
}

export async function serverSideRendering2(order, shop) {
  const result = renderToPipeableStream(order) // mention: renderToPipeableStream
}

export async function serverSideRendering3(order, shop) {
  const result = renderToStaticMarkup(order) // mention: renderToStaticMarkup
}

export async function serverSideRendering4(order, shop) {
  const result = hydrateRoot(order) // mention: hydrateRoot
}

export async function serverSideRendering5(order, shop) {
  const result = renderToStringServerRenderer(order) // mention: renderToStringServerRenderer
}

export async function serverSideRendering6(order, shop) {
  const result = vue.createSSRApp(order) // mention: createSSRApp
}

export async function serverSideRendering7(order, shop) {
  const getServerSidePropsValue = new GetServerSideProps(order) // mention: GetServerSideProps
}

export async function serverSideRendering8(order, shop) {
  const getStaticPropsValue = new GetStaticProps(order) // mention: GetStaticProps
}

export async function serverSideRendering9(order, shop) {
  const getStaticPathsValue = new GetStaticPaths(order) // mention: GetStaticPaths
}

export function unrelated(shelf, label) {
  shelf.renderToString(label)
  shelf.GetServerSideProps(label)
}
